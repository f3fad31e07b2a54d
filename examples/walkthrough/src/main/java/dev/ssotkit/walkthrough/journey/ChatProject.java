package dev.ssotkit.walkthrough.journey;

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
import java.util.List;

/** The copy of the chat in the scratch folder, with the map in its root: what a team would have before them. */
public final class ChatProject {

    private static final String RECIPE = "com.parley.OneWebSocketManager";

    private final Build build;
    private final Path root;
    private final Path evidence;
    private final NestedMaven maven;

    private ChatProject(Build build, Path root, Path evidence, NestedMaven maven) {
        this.build = build;
        this.root = root;
        this.evidence = evidence;
        this.maven = maven;
    }

    public static ChatProject copyInto(ScratchFolder scratch, Build build) throws IOException {
        Path root = scratch.copyOf(build.chat(), "chat");
        Files.copy(build.map(), root.resolve("rewrite.yml"));
        Path evidence = Files.createDirectories(scratch.path().resolve("evidence"));
        return new ChatProject(build, root, evidence, NestedMaven.in(scratch.path(), build));
    }

    /** Compiles and packages it, without its tests. */
    public void compile() throws IOException {
        maven.run("compile", root, List.of("package", "-DskipTests"));
    }

    /**
     * Compiles it and runs its own tests.
     *
     * @return what the test runner says at the end
     */
    String test() throws IOException {
        return maven.run("test", root, List.of("clean", "package")).stream()
                .filter(line -> line.contains("Tests run:") && !line.contains("Time elapsed"))
                .reduce("no test ran", (earlier, later) -> later)
                .replaceFirst("^\\[\\w+] ", "");
    }

    Rewrite rewrite() {
        return new Rewrite(maven, build, root, RECIPE);
    }

    /** Starts it as it is. */
    public ChatServer start(String name) throws IOException {
        return ChatServer.start(root, List.of(), evidence.resolve(name + ".txt"));
    }

    /** Starts it with the agent, which writes {@code logOf(name)}. */
    public ChatServer startWithAgent(String name) throws IOException {
        String agent = "-javaagent:" + build.shimJar() + "=map=rewrite.yml,reflection=forward,log=" + logOf(name);
        return ChatServer.start(root, List.of(agent), evidence.resolve(name + ".txt"));
    }

    ChatRun run(String name) throws IOException {
        try (ChatServer server = start(name)) {
            return ChatRun.with(server);
        }
    }

    AgentRun runWithAgent(String name) throws IOException {
        ChatServer server = startWithAgent(name);
        ChatRun run;
        try (server) {
            run = ChatRun.with(server);
        }
        return new AgentRun(run, logOf(name), RunLog.read(logOf(name)), server.err());
    }

    private Path logOf(String name) {
        return evidence.resolve(name + ".jsonl");
    }

    /** Keeps a table that the next run of the recipe would replace. */
    Path keep(Path table, String name) throws IOException {
        return Files.copy(table, evidence.resolve(name));
    }

    Path root() {
        return root;
    }

    CompiledProject classes() {
        return CompiledProject.of(root);
    }

    /** Where logs, tables and outputs of the runs lie. */
    Path evidence() {
        return evidence;
    }
}
