package dev.ssotkit.rewrite.retire;

import static dev.ssotkit.rewrite.retire.UnusedHub.FEED;
import static dev.ssotkit.rewrite.retire.UnusedHub.ONE;
import static dev.ssotkit.rewrite.retire.UnusedHub.WHY;
import static dev.ssotkit.rewrite.retire.UnusedHub.assertStays;
import static dev.ssotkit.rewrite.retire.UnusedHub.codebase;
import static dev.ssotkit.rewrite.retire.UnusedHub.recipe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.testkit.Codebase;
import org.junit.jupiter.api.Test;

/** A type that shares its file, its package or its list of subclasses with others. */
class DeletedPartsTest {

    @Test
    void others_of_the_same_file_stay() {
        Codebase.Outcome outcome = new Codebase().main(ONE, """
                        package com.old;

                        import java.util.List;

                        public class Around {
                            List<String> names;

                            static class Hub {}

                            int size;
                        }

                        class Feed {
                            Around.Hub hub;
                        }

                        class Beside {}
                        """).run(recipe("com.old.Around$Hub", "com.old.Feed"));
        assertThat(outcome.compilesUnproven(WHY).file("Around.java")).isEqualTo("""
                package com.old;

                import java.util.List;

                public class Around {
                    List<String> names;

                    int size;
                }

                class Beside {}
                """);
        assertThat(outcome.retirements()).containsExactly("DELETED com.old.Around$Hub", "DELETED com.old.Feed");
    }

    @Test
    void an_import_goes_without_what_stands_before_the_first_one() {
        String licence = "/* All rights reserved. */\nimport com.old.Hub;\n\nclass Plain {}\n";
        Codebase.Outcome outcome = codebase()
                .file("src/main/java/Plain.java", licence)
                .main(
                        "package com.app;\n\nimport com.old.Feed;\nimport java.util.List;\n\nclass User {\n    List<String> names;\n}\n")
                .run(recipe());
        assertThat(outcome.compilesUnproven(WHY).file("Plain.java"))
                .startsWith("/* All rights reserved. */\n")
                .doesNotContain("import");
        assertThat(outcome.file("User.java")).startsWith("package com.app;\n\nimport java.util.List;\n\nclass User {");
    }

    @Test
    void what_is_nested_in_a_type_is_a_part_of_it() {
        Codebase codebase = new Codebase()
                .main(
                        ONE,
                        "package com.old;\n\npublic class Hub {\n    public static class Part {}\n}\n",
                        "package com.old;\n\nclass Feed {}\n",
                        "package com.app;\n\nimport com.old.Hub.Part;\n\nclass User {\n    Part part;\n}\n");
        assertStays(codebase, "com.old.Hub", "User.java");
    }

    @Test
    void a_sealed_type_that_would_permit_nobody_keeps_whom_it_permits() {
        assertStays(
                new Codebase()
                        .main(
                                ONE,
                                FEED,
                                "package com.old;\n\npublic final class Hub implements Port {}\n",
                                "package com.old;\n\nsealed interface Port permits Hub {}\n"),
                "com.old.Hub",
                "Port.java");
        Codebase.Outcome outcome = new Codebase()
                .main(ONE, "package com.old;\n\nsealed interface Port {}\n\nfinal class Hub implements Port {}\n")
                .run(recipe("com.old.Hub"));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.retirements()).containsExactly("BLOCKED com.old.Hub");
    }

    @Test
    void a_package_of_which_everything_is_imported_keeps_a_class() {
        Codebase.Outcome outcome = codebase()
                .main("package com.app;\n\nimport com.old.*;\n\nclass User {}\n")
                .run(recipe());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.retired)
                .extracting("reason")
                .asString()
                .contains("User.java imports everything of its package");
        Codebase beside = codebase()
                .main(
                        "package com.app;\n\nimport com.old.*;\n\nclass User {}\n",
                        "package com.old;\n\nclass Other {}\n");
        assertThat(beside.run(recipe()).compilesUnproven(WHY).files).hasSize(4);
    }
}
