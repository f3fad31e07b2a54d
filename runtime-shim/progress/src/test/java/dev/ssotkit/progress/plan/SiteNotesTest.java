package dev.ssotkit.progress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.eligibility.site.FoundSite;
import dev.ssotkit.eligibility.site.FoundSite.Called;
import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.Entry;
import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site adds to its type's verdict. Which sites there are the agent says; here a stand-in does. */
class SiteNotesTest {
    private static final String LEGACY = """
            package a; public class Legacy { public Legacy() {} public Legacy(String s) {}
              public static Legacy make() { return null; } }
            """;

    @TempDir
    Path folder;

    @Test
    void a_hazard_is_a_note_on_its_site() throws IOException {
        assertThat(plan(
                        "get()",
                        "public static Canonical get() { return null; }",
                        site("a.Caller", "()V", Reason.HAZARD, "configured by setName", "closed")))
                .isEqualTo("""
                        -> a.Canonical
                        a.Legacy  facade
                          note: new at a.Caller.run(Caller.java:7): observed (hazard): configured by setName, closed

                        1 facade
                        """);
    }

    @Test
    void a_site_that_does_what_its_type_does_is_not_noted() throws IOException {
        assertThat(plan("get()", "public static Canonical get() { return null; }", site("a.Caller", "()V", null)))
                .isEqualTo("""
                        -> a.Canonical
                        a.Legacy  facade

                        1 facade
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "public static Canonical other() { return null; }|a.Canonical has no get() (failed: accessor_missing)",
                "public static Canonical get(int i) { return null; }|a.Canonical has no get() (failed: accessor_missing)",
                "public Canonical get() { return null; }|a.Canonical.get is not static (failed: accessor_not_static)",
                "public static Object get() { return null; }|a.Canonical.get does not return a.Canonical (failed: accessor_type)",
            })
    void an_accessor_that_nobody_can_use_blocks_its_types(String accessor, String reason) throws IOException {
        assertThat(plan("get()", accessor, site("a.Caller", "()V", null)).replaceAll("  remedy: .*\n", ""))
                .isEqualTo("-> a.Canonical\na.Legacy  blocked   " + reason + "\n\n1 blocked\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "static|b.Caller",
                "protected static|b.Caller",
                "private static|a.Caller",
            })
    void an_accessor_that_a_caller_may_not_call_fails_there(String access, String caller) throws IOException {
        assertThat(plan("get()", access + " Canonical get() { return null; }", site(caller, "()V", null)))
                .contains("a.Legacy  facade\n  note: new at " + caller + ".run(Caller.java:7):"
                        + " failed (accessor_not_accessible): a.Canonical.get is not accessible from " + caller + "\n");
    }

    @Test
    void a_subclass_may_call_a_protected_accessor_and_the_package_one_of_its_own() throws IOException {
        assertThat(plan("get()", "protected static Canonical get() { return null; }", site("b.Sub", "()V", null)))
                .doesNotContain("note");
        assertThat(plan("get()", "static Canonical get() { return null; }", site("a.Caller", "()V", null)))
                .doesNotContain("note");
    }

    @Test
    void with_one_instance_per_context_a_site_whose_arguments_do_not_fit_is_observed() throws IOException {
        assertThat(plan(
                        "get(java.lang.String)",
                        "public static Canonical get(String s) { return null; }",
                        site("a.Caller", "()V", null),
                        site("a.Caller", "(Ljava/lang/String;)V", null)))
                .contains("note: new a.Legacy() is observed (arguments)")
                .containsOnlyOnce("note: new at a.Caller.run(Caller.java:7): observed (arguments)");
    }

    @Test
    void a_line_of_calls_decides_for_its_site() throws IOException {
        String maker = """
                public static Canonical get() { return null; }
                public static String text() { return null; } public static Object any() { return null; }
                """;
        String calls = "calls: [a.Legacy <constructor>() -> %s]\n";
        assertThat(plan(calls.formatted("text()"), "get()", maker, mapped("()V")))
                .contains("failed (accessor_type): Ljava/lang/String; cannot stand for La/Legacy;");
        assertThat(plan(calls.formatted("missing()"), "get()", maker, mapped("()V")))
                .contains("failed (accessor_missing): a.Canonical has no method that fits missing()");
        assertThat(plan(calls.formatted("get()"), "get()", maker, mapped("()V")))
                .doesNotContain("note");
    }

    @Test
    void a_factory_is_noted_whatever_it_yields_for_it_has_no_line_of_its_own() throws IOException {
        SiteOf factory = entry -> new FoundSite(
                SiteKind.FACTORY,
                "a.Maker",
                "a.Caller",
                "a.Caller.run(Caller.java:8)",
                entry,
                null,
                new Called("a.Maker", "make", "()La/Legacy;", null),
                null,
                List.of());
        assertThat(plan("get()", "public static Canonical get() { return null; }", factory))
                .contains("  note: factory of a.Maker at a.Caller.run(Caller.java:8): facade\n");
    }

    @Test
    void a_site_of_canonical_itself_or_of_a_factory_is_noted_under_its_entry() throws IOException {
        SiteOf race = entry -> new FoundSite(
                SiteKind.NEW,
                "a.Canonical",
                "a.Caller",
                "a.Caller.run(Caller.java:9)",
                entry,
                null,
                new Called("a.Canonical", "<init>", "()V", null),
                Reason.HAZARD,
                List.of("locked on"));
        SiteOf factory = entry -> new FoundSite(
                SiteKind.FACTORY,
                "a.Maker",
                "a.Caller",
                "a.Caller.run(Caller.java:8)",
                entry,
                null,
                new Called("a.Maker", "make", "()La/Legacy;", null),
                Reason.FACTORY_RESULT_CAST,
                List.of());
        assertThat(plan("get()", "public static Canonical get() { return null; }", race, factory))
                .contains("a.Legacy  facade\n  note: factory of a.Maker at a.Caller.run(Caller.java:8):"
                        + " observed (factory_result_cast)\n")
                .contains("\nnote: new of a.Canonical at a.Caller.run(Caller.java:9): observed (hazard): locked on\n");
    }

    private String plan(String accessor, String members, SiteOf... sites) throws IOException {
        return plan("", accessor, members, sites);
    }

    private String plan(String calls, String accessor, String members, SiteOf... sites) throws IOException {
        Path map = MapFile.write(
                folder, "canonicalType: a.Canonical\naccessor: " + accessor + "\nlegacyTypes: [a.Legacy]\n" + calls);
        Path classes = Compiled.into(
                folder.resolve("classes"),
                "package a; public class Canonical { " + members + " }",
                LEGACY,
                "package b; public class Sub extends a.Canonical { }");
        return CliRun.of(
                        (classFile, read, source) -> source.classFile("a/Legacy") == classFile
                                ? Stream.of(sites)
                                        .map(site -> site.in(read.entries().get(0)))
                                        .toList()
                                : List.of(),
                        "plan",
                        "--map",
                        map,
                        "--classes",
                        classes)
                .out();
    }

    private static SiteOf site(String caller, String descriptor, @Nullable Reason reason, String... hazards) {
        return entry -> site(entry, caller, descriptor, null, reason, hazards);
    }

    private static SiteOf mapped(String descriptor) {
        return entry -> site(entry, "a.Caller", descriptor, entry.calls().get(0), null);
    }

    private static FoundSite site(
            Entry entry,
            String caller,
            String descriptor,
            @Nullable CallMapping mapping,
            @Nullable Reason reason,
            String... hazards) {
        return new FoundSite(
                SiteKind.NEW,
                "a.Legacy",
                caller,
                caller + ".run(Caller.java:7)",
                entry,
                mapping,
                new Called("a.Legacy", "<init>", descriptor, null),
                reason,
                List.of(hazards));
    }

    /** A site, once the map has been read. */
    @FunctionalInterface
    private interface SiteOf {
        FoundSite in(Entry entry);
    }
}
