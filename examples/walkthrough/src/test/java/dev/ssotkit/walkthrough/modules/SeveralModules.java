package dev.ssotkit.walkthrough.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code core} holds the canonical class, {@code legacy} two others; {@code app} sees all of them, {@code island} does not
 * see the canonical one.
 */
final class SeveralModules {

    static final String RECIPE = "com.acme.OneRegistry";

    private final Path root;

    SeveralModules(Path root) {
        this.root = root;
    }

    void write() throws IOException {
        write("pom.xml", """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>acme</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <modules>
                    <module>core</module>
                    <module>legacy</module>
                    <module>app</module>
                    <module>island</module>
                  </modules>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <build>
                    <pluginManagement>
                      <plugins>
                        <plugin>
                          <artifactId>maven-compiler-plugin</artifactId>
                          <version>3.14.1</version>
                        </plugin>
                        <plugin>
                          <artifactId>maven-resources-plugin</artifactId>
                          <version>3.3.1</version>
                        </plugin>
                      </plugins>
                    </pluginManagement>
                  </build>
                </project>
                """);
        write("rewrite.yml", """
                type: specs.openrewrite.org/v1beta/recipe
                name: com.acme.OneRegistry
                displayName: One registry
                description: Every registry becomes `core.Registry`.
                recipeList:
                  - dev.ssotkit.rewrite.ConsolidateManager:
                      canonicalType: core.Registry
                      accessor: get()
                      legacyTypes:
                        - legacy.OldRegistry
                        - legacy.LostRegistry
                """);
        module("core");
        module("legacy");
        module("app", "core", "legacy");
        module("island", "legacy");
        write("core/src/main/java/core/Registry.java", registry("core", "Registry", """
                    private static final Registry ONE = new Registry();

                    protected Registry() {}

                    public static Registry get() {
                        return ONE;
                    }
                """));
        write("legacy/src/main/java/legacy/OldRegistry.java", registry("legacy", "OldRegistry", ""));
        write("legacy/src/main/java/legacy/LostRegistry.java", registry("legacy", "LostRegistry", ""));
        // Line ends as they are on Windows: they must stay so, and the other files' as they are.
        write(
                "app/src/main/java/app/App.java",
                user("app", "App", "OldRegistry").replace("\n", "\r\n"));
        write("app/src/main/java/app/Lost.java", user("app", "Lost", "LostRegistry"));
        write("app/src/test/java/app/AppCheck.java", user("app", "AppCheck", "OldRegistry"));
        write("app/src/main/resources/app.properties", "logging.level.legacy.OldRegistry = debug\n");
        write("island/src/main/java/island/Island.java", user("island", "Island", "LostRegistry"));
    }

    private void module(String name, String... dependencies) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String dependency : dependencies) {
            lines.append("    <dependency><groupId>com.acme</groupId><artifactId>")
                    .append(dependency)
                    .append("</artifactId><version>1</version></dependency>\n");
        }
        write(name + "/pom.xml", """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>com.acme</groupId>
                    <artifactId>acme</artifactId>
                    <version>1</version>
                  </parent>
                  <artifactId>%s</artifactId>
                  <dependencies>
                %s  </dependencies>
                </project>
                """.formatted(name, lines));
    }

    private static String registry(String owner, String name, String accessor) {
        return "package %s;\n\npublic class %s {\n%s    public int size() {\n        return 1;\n    }\n}\n"
                .formatted(owner, name, accessor);
    }

    private static String user(String owner, String name, String registry) {
        return """
                package %1$s;

                import legacy.%3$s;

                public class %2$s {
                    private final %3$s registry = new %3$s();

                    public int size() {
                        return registry.size();
                    }
                }
                """.formatted(owner, name, registry);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }
}
