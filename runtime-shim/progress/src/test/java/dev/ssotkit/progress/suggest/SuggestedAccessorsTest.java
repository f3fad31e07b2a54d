package dev.ssotkit.progress.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code plan --suggest} where the accessor, or the canonical type, is not what the entry says. */
class SuggestedAccessorsTest extends PastedLines {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "getInstanse() | accessor: getInstance()",
                "close() | accessor: getInstance()",
                "nothing() | accessor: getInstance()",
            })
    void an_accessor_that_is_none_is_replaced_by_one_that_is(String accessor, String line) throws IOException {
        Path classes = compiled(CANONICAL, CONTEXT, "package a; public class Legacy {}");
        String plan = resolved(entry(accessor), classes);
        assertThat(plan).contains("  remedy: " + line + "\n", "      " + line + "  # one instance for all\n");
    }

    @Test
    void of_accessors_with_and_without_arguments_the_plainer_is_sure_and_a_maker_never() throws IOException {
        Path classes = compiled("""
                package a; public class Canonical { public static Canonical shared() { return null; }
                  public static Canonical create() { return null; } public static Canonical of(Context c) { return null; } }
                """, CONTEXT, "package a; public class Legacy {}");
        assertThat(resolved(entry("get()"), classes)).contains("""
                              # in place of the entry's accessor:
                              accessor: shared()  # one instance for all
                              # accessor: create()  # if it returns one instance and makes none each time
                              # accessor: of(a.Context)  # one instance for each a.Context; but no constructor says which
                        """);
    }

    @Test
    void a_maker_alone_is_commented_out_and_says_why() throws IOException {
        Path classes = compiled(
                "package a; public class Canonical { public static Canonical create() { return null; } }",
                "package a; public class Legacy {}");
        assertThat(plan(entry("get()"), classes))
                .contains(
                        "  remedy: unsure: accessor: create() (if it returns one instance and makes none each time)\n",
                        "      # accessor: create()  # if it returns");
    }

    @Test
    void an_accessor_for_each_context_is_sure_only_if_a_constructor_says_which() throws IOException {
        String perContext =
                "package a; public class Canonical { public static Canonical of(Context c) { return null; } }";
        Path with = Compiled.into(
                folder.resolve("with"),
                perContext,
                CONTEXT,
                "package a; public class Legacy { public Legacy(Context c) {} }");
        assertThat(resolved(entry("get()"), with)).contains("      accessor: of(a.Context)  #");
        Path without = compiled(perContext, CONTEXT, "package a; public class Legacy {}");
        assertThat(plan(entry("get()"), without))
                .contains(
                        "      # accessor: of(a.Context)  # one instance for each a.Context; but no constructor says which");
    }

    @Test
    void an_accessor_of_another_class_is_found() throws IOException {
        Path classes = compiled(
                "package a; public class Canonical {}",
                "package a; public class Beans { public static Canonical getInstance() { return null; } }",
                "package a; public class Legacy {}");
        assertThat(resolved(entry("get()"), classes)).contains("      accessor: a.Beans getInstance()  #");
    }

    @Test
    void a_canonical_type_in_another_package_is_found_with_its_accessor() throws IOException {
        Path classes = compiled(
                CANONICAL.replace("package a;", "package b; import a.Context;"),
                CONTEXT,
                "package a; public class Legacy {}");
        assertThat(resolved(entry("getInstance()"), classes)).contains("      canonicalType: b.Canonical  # ");
    }

    @Test
    void a_canonical_type_that_is_nested_is_there_in_whatever_notation() throws IOException {
        Path classes = compiled(
                "package a; public class outer { public static class inner { public static inner get() { return null; } } }",
                "package b; public class inner {}",
                "package a; public class Legacy {}");
        String entry = "canonicalType: a.outer.inner\naccessor: nothing()\nlegacyTypes: [a.Legacy]\n";
        assertThat(resolved(entry, classes))
                .contains("      accessor: get()  #")
                .doesNotContain("canonicalType");
    }
}
