package dev.ssotkit.shim.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program with a line for every thing that a site can come to: each is in the plan as it is in the log. */
class PlannedSitesIT {
    private static final String CANONICAL = """
            package a;
            public class Canonical {
              static final Canonical ONE = new Canonical();
              public static Canonical getInstance() { return ONE; }
              public static String text() { return ""; }
              public static Canonical many(MANY) { return ONE; }
              public static Canonical any(int... numbers) { return ONE; }
              public void setName(String name) {}
              public void enable() {}
              public void close() {}
              public Canonical withName(String name) { return this; }
            }
            """;
    private static final String LEGACY = """
            package a;
            public class Legacy implements AutoCloseable {
              public void setName(String name) {}
              public void enable() {}
              public void close() {}
              public Legacy withName(String name) { return this; }
            }
            """;

    private static final List<String> OTHERS = List.of(
            "package a; public class Lacking { public void flush() {} }",
            "package a; public class Allowed { public void setName(String name) {} }",
            "package a; public class Wrong { }",
            "package a; public class Nowhere { }",
            "package a; public class Wide { }",
            "package a; public class Varied { }",
            "package a; public class Narrow { }",
            "package a; public class Hub { private static Hub last; public Hub() { } public Hub(String name) { last = this; } }",
            "package a; public class Center extends Hub { static final Center ONE = new Center(); public static Center one() { return ONE; } }",
            "package a; public class Both { }",
            "package a; public class Moved { }",
            "package a; public class Target { }",
            "package a; public class Sub extends Legacy { }",
            """
            package a; public class Maker { public static Legacy make() { return new Legacy(); }
              public static Lacking lack() { return new Lacking(); }
              public static Object any() { return new Legacy(); }
              @SuppressWarnings("unchecked") public static <T> T of(Class<T> type) { return (T) new Legacy(); } }
            """,
            """
            package a; public class Exact { static final Exact ONE = new Exact();
              public static Exact one() { return ONE; } }
            """,
            """
            package a; public class Loose { static Loose one = new Loose() { };
              public static Loose one() { return one; } }
            """,
            "package a; public class Cast { public static Cast one() { return new Cast(); } }",
            "package a; public class Hidden { static Hidden get() { return new Hidden(); } }",
            "package a; public class OldHidden { }",
            "package a; public class Bare { }",
            "package a; public class OldBare { }",
            "package a; public class User { public static User of(String name) { return new User(); } }",
            "package a; public class OldUser { public OldUser() {} public OldUser(String name) {} }");

    private static final String ELSEWHERE = """
            package b;
            public class Elsewhere {
              public static Object make() {
                return new a.OldHidden();
              }
            }
            """;

    private static final String MAIN = """
            package a;
            import java.io.Serializable;
            import java.util.function.Supplier;
            public class Main {
              static Legacy field;
              public static void main(String[] args) throws Exception {
                Legacy plain = new Legacy();
                Legacy set = new Legacy(); set.setName("x");
                new Legacy().withName("x");
                try (Legacy closed = new Legacy()) { }
                Legacy locked = new Legacy(); synchronized (locked) { locked.toString(); }
                field = new Legacy(); field.enable();
                Runnable inside = () -> { new Legacy().setName("x"); }; inside.run();
                ((Supplier<Legacy>) Legacy::new).get();
                ((Supplier<Legacy> & Serializable) Legacy::new).get();
                new Lacking();
                new Lacking().toString();
                Allowed allowed = new Allowed(); allowed.setName("x");
                new Wrong();
                new Nowhere();
                new Wide();
                new Varied();
                new Narrow();
                new Hub();
                Object hub = new Hub("x");
                ((Supplier<Hub>) Hub::new).get();
                new Both();
                new Moved();
                new Sub();
                Maker.make();
                Maker.make().setName("x");
                Maker.lack();
                ((Supplier<Legacy>) Maker::make).get();
                ((Legacy) Maker.any()).enable();
                Maker.any().hashCode();
                try { ((Runnable) Maker.any()).run(); } catch (ClassCastException e) { }
                Object held = Maker.of(Legacy.class);
                try { Lacking lacking = Maker.of(Lacking.class); } catch (ClassCastException e) { }
                ((java.util.function.Function<Class<Legacy>, Legacy>) Maker::of).apply(Legacy.class);
                try { ((java.util.function.Function<Class<Sub>, Sub>) Maker::of).apply(Sub.class); } catch (ClassCastException e) { }
                Exact.one();
                Loose.one();
                try { ((Runnable) (Object) Cast.one()).run(); } catch (ClassCastException e) { }
                new Canonical();
                new Canonical().setName("x");
                new OldHidden();
                b.Elsewhere.make();
                new OldBare();
                new OldUser("ada");
                new OldUser();
              }
            }
            """;

    private static final String MAP = """
            type: specs.openrewrite.org/v1beta/recipe
            name: com.acme.One
            recipeList:
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: a.Canonical
                  accessor: getInstance()
                  legacyTypes: [a.Legacy, a.Lacking, a.Allowed, a.Wrong, a.Nowhere, a.Wide, a.Varied, a.Narrow, a.Both, a.Exact, a.Loose, a.Cast]
                  calls:
                    - a.Allowed <constructor>() -> getInstance()
                    - a.Wrong <constructor>() -> text()
                    - a.Nowhere <constructor>() -> missing()
                    - a.Wide <constructor>() -> many(240)
                    - a.Varied <constructor>() -> any(300)
                    - a.Narrow <constructor>() -> any(239)
                    - a.Maker make() -> getInstance()
                    - a.Maker lack() -> getInstance()
                    - a.Maker any() -> getInstance()
                    - a.Maker of(..) -> getInstance()
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: a.Hidden
                  accessor: get()
                  legacyTypes: [a.OldHidden, a.Both]
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: a.Center
                  accessor: one()
                  legacyTypes: [a.Hub]
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: a.Bare
                  accessor: get()
                  legacyTypes: [a.OldBare]
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: a.User
                  accessor: of(String)
                  legacyTypes: [a.OldUser]
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: a.Target
                  accessor: new
                  legacyTypes: [a.Moved]
            """;

    @TempDir
    Path folder;

    @Test
    void every_site_comes_to_what_the_plan_says_and_every_note_is_seen() throws Exception {
        List<String> sources = new ArrayList<>(OTHERS);
        String many = "int p" + numbers(240).replace(",", ", int p");
        sources.addAll(List.of(CANONICAL.replace("MANY", many), LEGACY, ELSEWHERE, MAIN));
        Path classes = JavaCompilation.of(sources).into(folder.resolve("classes"));
        Path map = Files.writeString(folder.resolve("rewrite.yml"), withLiterals(MAP));

        PlannedOutcomes plan = PlannedOutcomes.of(map, classes);
        ProgramRun run = new PlannedProgram(map, classes, "a.Main").run(folder.resolve("redirects.jsonl"));
        assertThat(run.jvm().err()).contains("ssot-shim: two entries of the map claim [a.Both]");
        LoggedSites logged = LoggedSites.of(run.redirects());

        assertThat(logged.outcomes()).isEqualTo(logged.asPlanned(plan));
        assertThat(logged.outcomes().keySet())
                .as("what a compiler writes for serialisable references runs when one is read")
                .containsAll(plan.bySite().keySet().stream()
                        .filter(site -> !site.contains("$deserializeLambda$"))
                        .toList());
        assertThat(logged.outcomes())
                .as("the program has one of each")
                .containsValues(
                        "redirected",
                        "facade",
                        "observed(hazard)",
                        "observed(names_only)",
                        "observed(contested)",
                        "observed(arguments)",
                        "observed(subclass)",
                        "observed(unmapped_method)",
                        "observed(unsupported_shape)",
                        "observed(factory_result_subtype)",
                        "observed(factory_result_cast)",
                        "observed(not_eligible)",
                        "failed(linkage)",
                        "failed(accessor_missing)",
                        "failed(accessor_not_accessible)",
                        "failed(accessor_type)");
    }

    /** What stands as one number of them in the map. */
    private static String withLiterals(String map) {
        return Pattern.compile("(many|any)\\((\\d+)\\)")
                .matcher(map)
                .replaceAll(line -> line.group(1) + "(" + numbers(Integer.parseInt(line.group(2))) + ")");
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }
}
