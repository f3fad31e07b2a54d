package dev.ssotkit.progress.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code plan --suggest} where no line helps, or none is needed. */
class SuggestTest extends PastedLines {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public sealed class Legacy permits Sub {} final class Sub extends Legacy {} | remove `sealed` from a.Legacy",
                "public class Legacy implements java.io.Serializable {} | let a.Canonical extend a.Legacy",
                "public class Legacy { public int size; } | make the field private",
                "public class Legacy { public void close() { notifyAll(); } } | wait and notify on a private object",
                "public class Legacy { public native void close(); } | give the native method a body",
                "public enum Legacy { ONE } | move it to an entry of its own with `accessor: new`",
                "public @interface Legacy {} | move it to an entry of its own with `accessor: new`",
                "public class Legacy { protected void finalize() {} } | change what the reason names",
                "class Other {} | give its folder or jar with --classes; if it is retired, take it out of legacyTypes",
            })
    void what_no_line_resolves_says_what_to_do_in_code(String legacy, String remedy) throws IOException {
        Path classes = compiled(CANONICAL, CONTEXT, "package a; " + legacy);
        assertThat(plan(entry("getInstance()"), classes))
                .contains("  remedy: in code: " + remedy, "# in code: " + remedy);
    }

    @Test
    void without_an_accessor_to_be_found_one_is_to_be_written() throws IOException {
        Path classes = compiled("package a; public class Canonical {}", "package a; public class Legacy {}");
        assertThat(plan(entry("get()"), classes))
                .contains("  remedy: in code: write a `public static` method in a.Canonical that returns it");
    }

    @Test
    void a_contested_type_says_so() throws IOException {
        Path classes = compiled(CANONICAL, CONTEXT, "package a; public class Legacy {}");
        Path map = MapFile.write(
                folder, entry("getInstance()"), "canonicalType: a.Context\naccessor: new\nlegacyTypes: [a.Legacy]\n");
        assertThat(CliRun.of("plan", "--map", map, "--classes", classes).out())
                .contains("  remedy: in code: take it out of legacyTypes of all entries but one");
    }

    @Test
    void a_plan_without_anything_blocked_suggests_nothing() throws IOException {
        Path classes = compiled(CANONICAL, CONTEXT, "package a; public class Legacy {}");
        assertThat(plan(entry("getInstance()"), classes)).isEqualTo("-> a.Canonical\na.Legacy  facade\n\n1 facade\n");
    }
}
