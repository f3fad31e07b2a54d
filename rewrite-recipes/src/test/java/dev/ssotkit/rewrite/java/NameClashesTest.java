package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Same simple name in file, package, superclass, type parameter or variable: the qualified name. */
class NameClashesTest {

    private static Codebase.Outcome run(String main, String... others) {
        return new Codebase()
                .main("""
                        package one;

                        public class One {
                            private static final One INSTANCE = new One();

                            protected One() {}

                            public static One get() {
                                return INSTANCE;
                            }

                            public String name() {
                                return "one";
                            }
                        }
                        """, """
                        package old;

                        public class Old {
                            public String name() {
                                return "one";
                            }
                        }
                        """)
                .main(others)
                .main("package app;\n\nimport old.Old;\n\n" + main + "\n")
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()));
    }

    private static String main(String header, String body) {
        return "public class Main " + header + " {\n    Old field = new Old();\n\n    " + body
                + "\n\n    public static void main(String[] args) {\n        System.out.print(new Old().name());\n    }\n}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in the file       | ''                      | static class One {}          | ''",
                "in the package    | ''                      | ''                           | package app; class One {}",
                "in the superclass | extends lib.Base        | ''                           | package lib; public class Base { public static class One {} }",
                "in an interface   | implements lib.Base     | ''                           | package lib; public interface Base { class One {} }",
                "of a parameter    | ''                      | <One> void take(One given) {} | ''",
                "of a variable     | ''                      | int One = 1;                 | ''"
            })
    void where_another_has_the_simple_name_the_qualified_one_is_written(
            String where, String header, String body, String other) {
        Codebase.Outcome outcome =
                other.isEmpty() ? run(main(header, body)) : run(main(header, body), other.replace("; ", ";\n\n"));
        // A class of the package is hidden by an import as long as the file itself does not name it.
        boolean isHidden = where.equals("in the package");
        assertThat(outcome.file("app/Main.java"))
                .as(where)
                .contains(isHidden ? "One field = One.get();" : "one.One field = one.One.get();");
        assertThat(outcome.prints("app.Main")).isEqualTo("one");
    }

    @Test
    void a_class_of_the_package_that_the_file_names_keeps_its_name() {
        Codebase.Outcome outcome = run(main("", "app.One mine; One too;"), "package app;\n\nclass One {}\n");
        assertThat(outcome.file("app/Main.java")).contains("one.One field = one.One.get();", "One too;");
        assertThat(outcome.prints("app.Main")).isEqualTo("one");
    }

    @Test
    void a_name_that_two_star_imports_could_mean_is_imported_by_itself() {
        Codebase.Outcome outcome = run(
                "import lib.*;\n\n" + main("", "Other other;"),
                "package lib;\n\npublic class One {}\n",
                "package lib;\n\npublic class Other {}\n");
        assertThat(outcome.file("app/Main.java")).contains("import one.One;", "One field = One.get();");
        assertThat(outcome.prints("app.Main")).isEqualTo("one");
    }

    @Test
    void in_the_default_package_the_first_import_stands_on_a_line_of_its_own() {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        "package one;\n\npublic class One {}\n",
                        "public class Old {}\n",
                        "public class Main {\n    Old old = new Old();\n}\n")
                .run(new ConsolidateManager("one.One", "new", List.of("Old"), List.of()));
        assertThat(outcome.compiles().file("/Main.java")).isEqualTo("""
                        import one.One;

                        public class Main {
                            One old = new One();
                        }
                        """);
    }

    @Test
    void a_single_argument_of_any_number_moves_as_an_element() {
        Codebase.Outcome outcome = run(main("", """
                static int count(Old... all) {
                        return all.length;
                    }

                    int one = count(new Old());

                    Object list = java.util.Arrays.asList(new Old());"""));
        assertThat(outcome.file("app/Main.java")).contains("count(One.get())", "asList(One.get())");
        outcome.compiles();
    }
}
