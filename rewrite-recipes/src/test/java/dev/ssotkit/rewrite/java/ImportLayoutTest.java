package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where new imports go, and where the comments of imports stay. */
class ImportLayoutTest {

    private static final String OLD = "package old;\n\npublic class Old {}\n";
    private static final String ONE = "package com.acme.json;\n\npublic class One {}\n";

    private static Codebase codebase() {
        return new Codebase()
                .main(
                        OLD,
                        ONE,
                        "package old;\n\npublic class Beside {}\n",
                        "package com.acme.json;\n\npublic class Alpha {}\n",
                        "package com.acme.json;\n\npublic class Zeta {}\n",
                        "package org.y;\n\npublic class Test {\n    public static int a, b;\n}\n");
    }

    private static ConsolidateManager entry() {
        return new ConsolidateManager("com.acme.json.One", "new", List.of("old.Old"), List.of());
    }

    private static String moved(String imports) {
        Codebase.Outcome outcome = codebase()
                .main("package app;\n\n" + imports + "\nclass Main {\n    Old old = new Old();\n}\n")
                .run(entry());
        outcome.movedWholly();
        return outcome.compiles().file("Main.java");
    }

    // In the imports, a bar stands for the end of a line.
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    java.util.List|old.Old                    ; com.acme.json.One|java.util.List
                    old.Old||java.util.List                   ; com.acme.json.One||java.util.List
                    java.util.List||old.Old                   ; java.util.List||com.acme.json.One
                    java.util.List||old.Old||org.y.Test       ; java.util.List||com.acme.json.One||org.y.Test
                    com.acme.json.Alpha|com.acme.json.Zeta||old.Old|org.y.Test ; com.acme.json.Alpha|com.acme.json.One|com.acme.json.Zeta||org.y.Test
                    java.util.List|old.Beside|old.Old         ; com.acme.json.One|java.util.List|old.Beside
                    old.Old|java.util.List|java.util.ArrayList; com.acme.json.One|java.util.List|java.util.ArrayList
                    java.util.List|java.util.ArrayList|old.Old; java.util.List|java.util.ArrayList|com.acme.json.One
                    old.Old||static org.y.Test.a              ; com.acme.json.One||static org.y.Test.a
                    static org.y.Test.a||old.Old              ; static org.y.Test.a||com.acme.json.One
                    """)
    void an_import_goes_where_its_relatives_stand_or_where_the_other_one_was(String before, String after) {
        assertThat(moved(written(before))).startsWith("package app;\n\n" + written(after) + "\nclass Main");
    }

    private static String written(String imports) {
        StringBuilder text = new StringBuilder();
        for (String line : imports.split("\\|", -1)) {
            text.append(line.isEmpty() ? "\n" : "import " + line + ";\n");
        }
        return text.toString();
    }

    @Test
    void comments_stay_with_their_import_above_it_and_behind_it() {
        assertThat(moved("""
                        import java.util.ArrayList; // a list
                        // the old one
                        import old.Old; // to go
                        // and a map
                        import java.util.Map;
                        """)).startsWith("""
                        package app;

                        import java.util.ArrayList; // a list
                        // the old one
                        // to go
                        import com.acme.json.One;
                        // and a map
                        import java.util.Map;

                        class Main""");
    }

    @Test
    void a_comment_behind_the_last_import_stays_behind_it() {
        assertThat(moved("""
                        import java.util.List; // a list
                        import old.Old;
                        import org.y.Test; // a test
                        """)).startsWith("""
                        package app;

                        import com.acme.json.One;
                        import java.util.List; // a list
                        import org.y.Test; // a test

                        class Main""");
    }

    @Test
    void the_comment_of_an_import_that_nothing_replaces_stays() {
        String file = codebase().main("""
                        package com.acme.json;

                        // needed
                        import old.Old;

                        class Main {
                            Old old = new Old();
                        }
                        """).run(entry()).compiles().file("Main.java");
        assertThat(file).isEqualTo("""
                package com.acme.json;

                // needed

                class Main {
                    One old = new One();
                }
                """);
    }

    @Test
    void lines_keep_the_ends_that_they_have() {
        String file = codebase().main("""
                        package app;

                        import java.util.List;
                        import old.Old;

                        class Main {
                            Old old;
                        }
                        """.replace("\n", "\r\n")).run(entry()).file("Main.java");
        assertThat(file).isEqualTo("""
                        package app;

                        import com.acme.json.One;
                        import java.util.List;

                        class Main {
                            One old;
                        }
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    /* Copyright Acme */||class Main ~ /* Copyright Acme */||import com.acme.json.One;||class Main
                    /* Copyright Acme */|class Main ~ /* Copyright Acme */|import com.acme.json.One;||class Main
                    // SPDX: MIT||/** Main. */|class Main ~ // SPDX: MIT||import com.acme.json.One;||/** Main. */|class Main
                    /** Main. */|class Main ~ import com.acme.json.One;||/** Main. */|class Main
                    // why it is|class Main ~ import com.acme.json.One;||// why it is|class Main
                    class Main ~ import com.acme.json.One;||class Main
                    """)
    void the_first_import_of_a_file_goes_below_its_licence_and_above_the_documentation_of_its_class(
            String before, String after) {
        String body = " {\n    Old old = new Old();\n}\n";
        String file = new Codebase()
                .main("public class Old {}", ONE)
                .file("src/main/java/Main.java", before.replace('|', '\n') + body)
                .run(new ConsolidateManager("com.acme.json.One", "new", List.of("Old"), List.of()))
                .compiles()
                .file("/Main.java");
        assertThat(file).startsWith(after.replace('|', '\n') + " {");
    }

    @Test
    void the_first_import_of_a_package_goes_above_the_documentation_of_its_class() {
        String file = new Codebase()
                .main("package old;\n\npublic class Old {}", ONE, """
                        package old;

                        /** Main. */
                        class Main {
                            Old old = new Old();
                        }
                        """)
                .run(entry())
                .compiles()
                .file("Main.java");
        assertThat(file).startsWith("package old;\n\nimport com.acme.json.One;\n\n/** Main. */\nclass Main");
    }

    @Test
    void comments_stay_with_their_import_in_kotlin() {
        String file =
                codebase().kotlin("app/Main.kt", """
                        package app

                        import java.util.ArrayList // a list
                        // the old one
                        import old.Old
                        // and a map
                        import java.util.TreeMap

                        val old = Old()
                        """).run(entry()).compiles().file("Main.kt");
        assertThat(file).startsWith("""
                package app

                import java.util.ArrayList // a list
                // the old one
                import com.acme.json.One
                // and a map
                import java.util.TreeMap

                val old = One()
                """);
    }

    @Test
    void comments_stay_with_their_import_in_groovy() {
        String file = codebase()
                .groovy("app/Main.groovy", """
                        package app

                        import java.util.zip.ZipFile // a list
                        // the old one
                        import old.Old
                        // and a map
                        import java.util.zip.Adler32

                        class Main {
                            Old old = new Old()
                        }
                        """)
                .run(entry())
                .compiles()
                .file("Main.groovy");
        assertThat(file).startsWith("""
                package app

                import java.util.zip.ZipFile // a list
                // the old one
                import com.acme.json.One
                // and a map
                import java.util.zip.Adler32

                class Main {
                """);
    }
}
