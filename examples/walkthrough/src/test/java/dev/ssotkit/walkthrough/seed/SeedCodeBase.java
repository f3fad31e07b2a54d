package dev.ssotkit.walkthrough.seed;

import dev.ssotkit.walkthrough.seed.SeedManager.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the code base: managers, the parts that use them, a main program, test doubles, a POM and the map. */
final class SeedCodeBase {

    static final String RECIPE = "com.orbit.OneWebSocketManager";

    private final Path root;
    private final List<SeedManager> managers = SeedManager.competing();

    /** Part 0 constructs canonical itself: the race. */
    private final List<SeedManager> used = new ArrayList<>(managers);

    private SeedCodeBase(Path root) {
        this.root = root;
        used.add(0, SeedManager.CANONICAL);
    }

    static SeedCodeBase write(Path root) throws IOException {
        SeedCodeBase code = new SeedCodeBase(root);
        code.writeProject();
        code.writeManagers();
        code.writeParts();
        code.writeDoubles();
        return code;
    }

    Path root() {
        return root;
    }

    int parts() {
        return used.size();
    }

    int doubles() {
        return (int) managers.stream().filter(SeedManager::hasDoubles).count() * SeedSources.DOUBLES.size();
    }

    int managerClasses() {
        return managers.size() + doubles();
    }

    /** Managers, factories and test doubles, by binary name; canonical is none of them. */
    List<String> competitors() {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < managers.size(); number++) {
            SeedManager manager = managers.get(number);
            names.add(manager.qualifiedName());
            if (manager.kind() == Kind.FACTORY_MADE) {
                names.add(manager.packageName() + "." + manager.factoryName());
            }
            if (manager.hasDoubles()) {
                for (String prefix : SeedSources.DOUBLES) {
                    names.add("com.orbit.doubles.Doubles" + number + "$" + prefix + manager.simpleName());
                }
            }
        }
        return names;
    }

    int importPaths() {
        return (int) managers.stream().map(SeedManager::packageName).distinct().count();
    }

    /** What the main program of the doubles prints, whichever type they extend. */
    int answersOfDoubles() {
        int each = SeedSources.DOUBLES.stream().mapToInt(String::length).sum();
        return each * doubles() / SeedSources.DOUBLES.size();
    }

    private void writeProject() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.orbit</groupId>
                  <artifactId>seed</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <build>
                    <plugins>
                      <plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin>
                      <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
                    </plugins>
                  </build>
                </project>
                """);
        Files.writeString(root.resolve("rewrite.yml"), map());
    }

    private String map() {
        StringBuilder map = new StringBuilder("""
                type: specs.openrewrite.org/v1beta/recipe
                name: %s
                displayName: One WebSocket manager
                description: Every WebSocket manager becomes the canonical one.
                recipeList:
                  - dev.ssotkit.rewrite.ConsolidateManager:
                      canonicalType: %s
                      accessor: getInstance()
                      legacyTypes:
                """.formatted(RECIPE, SeedManager.CANONICAL.qualifiedName()));
        managers.forEach(manager ->
                map.append("        - ").append(manager.qualifiedName()).append('\n'));
        map.append("      calls:\n");
        managers.stream()
                .flatMap(manager -> calls(manager).stream())
                .forEach(line -> map.append("        - ").append(line).append('\n'));
        return map.toString();
    }

    private static List<String> calls(SeedManager manager) {
        String type = manager.qualifiedName();
        return switch (manager.kind()) {
            case RENAMED ->
                List.of(
                        type + " registerInbox(java.lang.String, java.util.List) -> join",
                        type + " publish(java.lang.String, java.lang.String) -> send");
            case OWN_SINGLETON -> List.of(type + " shared() -> getInstance()");
            case FACTORY_MADE ->
                List.of(manager.packageName() + "." + manager.factoryName() + " create() -> getInstance()");
            case DUPLICATE, ALIAS, PER_CONTEXT -> List.of();
        };
    }

    private void writeManagers() throws IOException {
        main("com.orbit", "Census", SeedSources.census());
        main(SeedManager.CANONICAL.packageName(), SeedManager.CANONICAL.simpleName(), SeedSources.canonical());
        for (SeedManager manager : managers) {
            main(manager.packageName(), manager.simpleName(), SeedSources.competing(manager));
            if (manager.kind() == Kind.FACTORY_MADE) {
                main(manager.packageName(), manager.factoryName(), SeedSources.factory(manager));
            }
        }
    }

    private void writeParts() throws IOException {
        main("com.orbit.parts", "Part", """
                package com.orbit.parts;

                import java.util.List;

                public interface Part {
                    void join(String user, List<String> inbox);

                    int emit(String user, String event);
                }
                """);
        for (int number = 0; number < used.size(); number++) {
            main("com.orbit.parts", "Part" + number, SeedSources.part(number, used.get(number)));
        }
        main("com.orbit.parts", "Main", """
                package com.orbit.parts;

                import com.orbit.Census;
                import java.util.ArrayList;
                import java.util.List;

                public final class Main {
                    private Main() {}

                    public static void main(String[] args) {
                        List<Part> parts = List.of(%s);
                        List<String> inbox = new ArrayList<>();
                        parts.get(0).join("ada", inbox);
                        int delivered = 0;
                        for (Part part : parts) {
                            delivered += part.emit("ada", "event");
                        }
                        if (delivered != inbox.size()) {
                            throw new IllegalStateException("delivered " + delivered + ", arrived " + inbox.size());
                        }
                        System.out.println("delivered " + delivered + " of " + parts.size() + ", managers " + Census.managers());
                    }
                }
                """.formatted(IntStream.range(0, used.size())
                .mapToObj(number -> "new Part" + number + "()")
                .collect(Collectors.joining(", "))));
    }

    private void writeDoubles() throws IOException {
        List<String> sums = new ArrayList<>();
        for (int number = 0; number < managers.size(); number++) {
            SeedManager manager = managers.get(number);
            if (manager.hasDoubles()) {
                write("src/test/java", "com.orbit.doubles", "Doubles" + number, SeedSources.doubles(number, manager));
                sums.add("Doubles" + number + ".answers()");
            }
        }
        write("src/test/java", "com.orbit.doubles", "AllDoubles", """
                package com.orbit.doubles;

                public final class AllDoubles {
                    private AllDoubles() {}

                    public static void main(String[] args) {
                        System.out.println("answers " + (%s));
                    }
                }
                """.formatted(String.join(" + ", sums)));
    }

    private void main(String packageName, String name, String text) throws IOException {
        write("src/main/java", packageName, name, text);
    }

    private void write(String sources, String packageName, String name, String text) throws IOException {
        Path folder = Files.createDirectories(root.resolve(sources).resolve(packageName.replace('.', '/')));
        Files.writeString(folder.resolve(name + ".java"), text);
    }
}
