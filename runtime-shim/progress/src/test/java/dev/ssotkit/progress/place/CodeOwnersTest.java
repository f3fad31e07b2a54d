package dev.ssotkit.progress.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.evidence.SourceLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What GitHub's documentation says of a CODEOWNERS file. */
class CodeOwnersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "*, a/b/C.java, true",
        "*.js, x.js, true",
        "*.js, a/x.js, true",
        "*.js, a/x.jsx, false",
        "/build/logs/, build/logs/x/y.txt, true",
        "/build/logs/, a/build/logs/y.txt, false",
        "docs/*, docs/getting-started.md, true",
        "docs/*, docs/build-app/troubleshooting.md, false",
        "apps/, apps/x.txt, true",
        "apps/, a/apps/b/x.txt, true",
        "apps/, apps, false",
        "/docs/, docs/x, true",
        "/apps/github, apps/github/x, true",
        "/apps/github, apps/github, true",
        "apps/github, a/apps/github/x, false",
        "**/logs, logs/x, true",
        "**/logs, a/b/logs/c/x, true",
        "a/**/b, a/b, true",
        "a/**/b, a/x/y/b, true",
        "/src/**, src/a/b, true",
        "core/**/*.java, core/src/A.java, true",
        "core/**/*.java, core/A.java, true",
        "core/**/*.java, api/A.java, false",
        "/a?.txt, ab.txt, true",
        "/a{b}.txt, a{b}.txt, true",
        "/a.txt, abtxt, false",
        "/A.txt, a.txt, false"
    })
    void a_pattern_matches_as_git_ignores(String pattern, String path, boolean matches) throws IOException {
        CodeOwners owners = owners(pattern + " @team");
        assertThat(owners.ownersOf(path)).isEqualTo(matches ? "@team" : "");
        assertThat(owners.problems()).isEmpty();
    }

    @Test
    void the_last_line_that_matches_names_the_owners_who_may_be_nobody() throws IOException {
        CodeOwners owners = owners("""
                # everything
                * @all
                /core/ @core docs@example.com  # two of them
                /core/generated/

                /my\\ docs/ @writers
                """);
        assertThat(owners.ownersOf("x")).isEqualTo("@all");
        assertThat(owners.ownersOf("core/A.java")).isEqualTo("@core docs@example.com");
        assertThat(owners.ownersOf("core/generated/A.java")).isEmpty();
        assertThat(owners.ownersOf("my docs/x")).isEqualTo("@writers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"team", "@one,@two", "@", "@team/", "@@developer", "@ team", "@ok (the team)"})
    void a_line_that_names_what_can_own_nothing_is_told_and_skipped(String named) throws IOException {
        CodeOwners owners = owners("* @all docs@example.com @org/the-team.x @an_emu\n*.java " + named + "\n");
        assertThat(owners.ownersOf("A.java")).isEqualTo("@all docs@example.com @org/the-team.x @an_emu");
        assertThat(owners.problems())
                .singleElement()
                .asString()
                .contains("CODEOWNERS:2: ")
                .endsWith(" is no @user, @organisation/team or mail address; skipped");
    }

    @Test
    void a_mark_before_the_first_line_is_no_part_of_its_pattern() throws IOException {
        assertThat(owners("\ufeff* @all\r\n").ownersOf("x")).isEqualTo("@all");
    }

    @Test
    void what_a_file_of_owners_cannot_say_is_told_and_skipped() throws IOException {
        CodeOwners owners = owners("* @all\n!core/ @none\n*.[ch] @c\n[Backend][2] @gitlab\n^[Docs]\n/x @x\n");
        assertThat(owners.ownersOf("a.c")).isEqualTo("@all");
        assertThat(owners.ownersOf("x")).isEqualTo("@x");
        assertThat(owners.problems())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .endsWith("CODEOWNERS:2: ! and [ ] mean nothing in a CODEOWNERS file; skipped"),
                        line -> assertThat(line).contains("CODEOWNERS:3: ! and [ ]"),
                        line -> assertThat(line).contains("CODEOWNERS:4: sections of GitLab are not understood"),
                        line -> assertThat(line).contains("CODEOWNERS:5: sections of GitLab are not understood"));
    }

    @Test
    void it_is_looked_for_where_github_looks() throws IOException {
        assertThat(CodeOwners.findBelow(folder)).isEmpty();
        for (String path : new String[] {"docs/CODEOWNERS", "CODEOWNERS", ".github/CODEOWNERS"}) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
            assertThat(CodeOwners.findBelow(folder)).contains(file);
            assertThat(CodeOwners.read(file).root()).isEqualTo(folder.toAbsolutePath());
        }
    }

    @Test
    void a_place_that_names_its_file_without_its_module_is_found_below_the_root() throws IOException {
        CodeOwners owners = owners("/core/ @core\n/web/ @web\n");
        for (String file : new String[] {
            "core/src/main/java/a/One.java",
            "web/src/main/kotlin/a/Two.kt",
            "core/src/main/java/a/Both.java",
            "web/src/main/java/a/Both.java",
            "web/target/generated/a/One.java"
        }) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.createFile(folder.resolve(file));
        }
        OwnerOfPlace owner = OwnerOfPlace.in(owners);
        assertThat(owner.of(place(LeftPlace.Kind.RUN_TIME, "a/One.java", ""))).isEqualTo("@core");
        assertThat(owner.of(place(LeftPlace.Kind.BYTE_CODE, "a/Two", ""))).isEqualTo("@web");
        assertThat(owner.of(place(LeftPlace.Kind.SOURCE, "web/src/main/kotlin/a/Two.kt", "web")))
                .isEqualTo("@web");
        assertThat(owner.of(place(LeftPlace.Kind.SOURCE, "web/src/main/kotlin/a/Gone.kt", "web")))
                .isEqualTo("@web");
        assertThat(owner.of(place(LeftPlace.Kind.RUN_TIME, "a/Both.java", "web")))
                .isEqualTo("@web");
        assertThat(owner.of(place(LeftPlace.Kind.RUN_TIME, "a/Both.java", "")))
                .as("two files of that name, two owners")
                .isEmpty();
        assertThat(owner.of(place(LeftPlace.Kind.RUN_TIME, "x/Elsewhere.java", "")))
                .isEmpty();
        assertThat(owner.of(place(LeftPlace.Kind.RUN_TIME, null, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "core/src/main/java/a/b/C.java, core, a.b",
                "src/test/kotlin/a/C.kt, ., a",
                "x/core/src/main/resources/app.properties, x/core, ''",
                "README.md, '', ''",
            })
    void a_files_path_tells_its_module_and_package(String path, String module, String packageName) {
        assertThat(SourceLayout.moduleOfFile(path)).isEqualTo(module);
        assertThat(SourceLayout.packageOfFile(path)).isEqualTo(packageName);
    }

    @ParameterizedTest
    @CsvSource({
        "/home/x/shop/core/target/classes, core",
        "/home/x/shop/core/build/classes/java/main/, core",
        "file:/opt/lib/chat-core-1.17.2.jar, chat-core",
        "lib/chat.war, chat",
        "C:\\shop\\core\\target\\classes, core",
        "classes, classes"
    })
    void where_classes_came_from_tells_their_module(String container, String module) {
        assertThat(SourceLayout.moduleOfContainer(container)).isEqualTo(module);
    }

    private CodeOwners owners(String text) throws IOException {
        return CodeOwners.read(Files.writeString(folder.resolve("CODEOWNERS"), text));
    }

    private static LeftPlace place(LeftPlace.Kind kind, String file, String module) {
        return new LeftPlace(kind, "a.Legacy", file, SourceLine.UNKNOWN, "a", module);
    }
}
