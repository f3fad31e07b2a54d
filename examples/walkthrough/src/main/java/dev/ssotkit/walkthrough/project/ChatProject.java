package dev.ssotkit.walkthrough.project;

import dev.ssotkit.walkthrough.chat.ChatRun;
import dev.ssotkit.walkthrough.chat.ChatServer;
import dev.ssotkit.walkthrough.evidence.RunLog;
import dev.ssotkit.walkthrough.maven.NestedMaven;
import dev.ssotkit.walkthrough.maven.Rewrite;
import dev.ssotkit.walkthrough.workspace.Build;
import dev.ssotkit.walkthrough.workspace.ScratchFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The copy of the chat in the scratch folder: what a team would have before them. */
public final class ChatProject {

    /** The test that holds what is won. */
    public static final String CLOSING_TEST = "com.parley.OneWebSocketManagerTest";

    private final ScratchFolder scratch;
    private final Build build;
    private final Path root;
    private final Path evidence;
    private final NestedMaven maven;

    private ChatProject(ScratchFolder scratch, Build build, Path root, Path evidence, NestedMaven maven) {
        this.scratch = scratch;
        this.build = build;
        this.root = root;
        this.evidence = evidence;
        this.maven = maven;
    }

    public static ChatProject copyInto(ScratchFolder scratch, Build build) throws IOException {
        Path root = scratch.copyOf(build.chat(), "chat");
        Path evidence = Files.createDirectories(scratch.path().resolve("evidence"));
        return new ChatProject(scratch, build, root, evidence, NestedMaven.in(scratch.path(), build));
    }

    /** A copy of its sources as they are now, beside it, for what is only to be tried. */
    public ChatProject copyAs(String name) throws IOException {
        return new ChatProject(scratch, build, scratch.copyOf(root, name), evidence, maven);
    }

    /** Compiles and packages it, without running its tests. */
    public void compile() throws IOException {
        maven.run("compile", root, List.of("package", "-DskipTests"));
    }

    /**
     * Compiles it anew and runs tests.
     *
     * @param name of the log file
     * @param words for Maven
     * @return what the test runner says at the end, also if tests fail
     */
    public String test(String name, String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of("clean", "package", "-Dmaven.test.failure.ignore=true"));
        all.addAll(List.of(words));
        return maven.run(name, root, all).stream()
                .filter(line -> line.contains("Tests run:") && !line.contains("Time elapsed"))
                .reduce("no test ran", (earlier, later) -> later)
                .replaceFirst("^\\[\\w+] ", "");
    }

    /** Its own tests with the agent, which only observes and writes {@code logOf(name)}. */
    public String testObserved(String name) throws IOException {
        return test(name, "-DargLine=" + agent("mode=observe", name));
    }

    /** What the test runner said of one test class in the last run. */
    public String resultOf(String test) throws IOException {
        Path report = root.resolve("target/surefire-reports/" + test + ".txt");
        return Files.readAllLines(report).stream()
                .filter(line -> line.startsWith("Tests run:"))
                .findFirst()
                .orElse("it did not run")
                .replaceFirst(", Time elapsed.*", "");
    }

    /** Puts the toolkit's JUnit support on the class path of the tests. */
    public void addJUnitSupport(String version) throws IOException {
        Path pom = root.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replaceFirst("<dependencies>", """
                <dependencies>
                    <dependency>
                      <groupId>dev.ssotkit</groupId>
                      <artifactId>junit</artifactId>
                      <version>%s</version>
                      <scope>test</scope>
                    </dependency>""".formatted(version)));
    }

    /** Puts the closing test beside the others. */
    public void addClosingTest() throws IOException {
        Files.writeString(root.resolve("src/test/java/" + CLOSING_TEST.replace('.', '/') + ".java"), """
                package com.parley;

                import dev.ssotkit.junit.SingleSourceOfTruth;

                @SingleSourceOfTruth(map = "rewrite.yml")
                class OneWebSocketManagerTest {}
                """);
    }

    /** The competing classes of the map that its sources still declare. */
    public List<String> competitorsLeft() throws IOException {
        List<String> left = new ArrayList<>(map().legacyTypes());
        left.addAll(map().factories());
        left.removeIf(type -> !Files.exists(root.resolve("src/main/java/" + type.replace('.', '/') + ".java")));
        return left;
    }

    /** One of the recipes of its map. */
    public Rewrite rewrite(String recipe) {
        return new Rewrite(maven, build, root, recipe);
    }

    /** Its map, once there is one. */
    public ChatMap map() {
        return new ChatMap(root.resolve("rewrite.yml"));
    }

    /** Starts it as it is. */
    public ChatServer start(String name) throws IOException {
        return ChatServer.start(root, List.of(), evidence.resolve(name + ".txt"));
    }

    /** Starts it with the agent, which writes {@code logOf(name)}. */
    public ChatServer startWithAgent(String name) throws IOException {
        return ChatServer.start(root, List.of(agent("reflection=forward", name)), evidence.resolve(name + ".txt"));
    }

    private String agent(String option, String name) {
        return "-javaagent:" + build.shimJar() + "=map=" + map().file() + "," + option + ",log=" + logOf(name);
    }

    public ChatRun run(String name) throws IOException {
        try (ChatServer server = start(name)) {
            return ChatRun.with(server);
        }
    }

    public AgentRun runWithAgent(String name) throws IOException {
        ChatServer server = startWithAgent(name);
        ChatRun run;
        try (server) {
            run = ChatRun.with(server);
        }
        return new AgentRun(run, logOf(name), RunLog.read(logOf(name)), server.err());
    }

    /** What the agent wrote in a run of that name. */
    public Path logOf(String name) {
        return evidence.resolve(name + ".jsonl");
    }

    /** Keeps a table that the next run of the recipe would replace. */
    public Path keep(Path table, String name) throws IOException {
        return Files.copy(table, evidence.resolve(name));
    }

    public Path root() {
        return root;
    }

    public CompiledProject classes() {
        return CompiledProject.of(root);
    }

    /** Where logs, tables and outputs of the runs lie. */
    public Path evidence() {
        return evidence;
    }
}
