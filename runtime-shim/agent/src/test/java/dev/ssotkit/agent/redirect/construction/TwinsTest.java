package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import dev.ssotkit.fixtures.Compiler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Where canonical behaves as its duplicates do, nobody can tell redirection from the original but by identity: small
 * programs, each run without the agent and with it, must say the same.
 */
class TwinsTest {
    private static final String BODY = """
              public String name() { return "twin"; }
              public long twice(int n) { return 2L * n; }
              public <T> T id(T t) { return t; }
              public String join(String separator, Object... parts) { return java.util.Arrays.toString(parts) + separator; }
              protected char letter(boolean b, byte y, short s, char c, float f, double d) { return (char) (c + y + s + (b ? 1 : 0) + (int) f + (int) d); }
              double packaged(double d, long l, Object o) { return d + l; }
              public void fail(String why) throws java.io.IOException { throw new java.io.IOException(why); }
              public int compareTo(Object o) { return 0; }
              @Override public String toString() { return "the twin"; }
              @Override public int hashCode() { return 77; }
            }
            """;
    private static final String CANONICAL = """
            public class Canonical { private static Canonical one;
              public static synchronized Canonical getInstance() { if (one == null) one = new Canonical(); return one; }
            """;
    private static final String CONSTRUCTORS = """
            public Legacy() { } public Legacy(int n) { this(); }
            public Legacy(Object a, long b) { if (a == this) throw new Error(); }
            public Legacy(String text) { if (text.isEmpty()) throw new IllegalArgumentException(); }
            """;

    @Test
    void programs_say_the_same_with_and_without_the_agent() {
        Program program = program();
        Map<String, String> original = TwinPrograms.results(program.loaderWithoutAgent());
        assertThat(original).hasSizeGreaterThan(60);
        assertThat(original.values()).isNotEmpty().noneMatch(said -> said.startsWith("throws"));

        for (String options :
                List.of("mode=observe", "mode=redirect", "reflection=forward", "mode=observe,reflection=forward")) {
            RunningProgram running = program.options(options).start();
            assertThat(TwinPrograms.results(running.newLoader())).as(options).isEqualTo(original);
            assertThat(running.events())
                    .as(options)
                    .isNotEmpty()
                    .noneMatch(event -> event.startsWith("failed"))
                    .allMatch(event -> !options.contains("observe") || !event.startsWith("facade"));
        }
    }

    @Test
    void each_kind_of_type_is_redirected_in_them() {
        RunningProgram running = program().start();
        TwinPrograms.results(running.newLoader());

        for (String type : List.of("Legacy", "Sealed", "Locked", "Rec", "Alias", "Typed")) {
            assertThat(running.events()).anyMatch(event -> event.contains("facade new app." + type + " in app."));
        }
    }

    @Test
    void programs_say_the_same_while_the_mode_is_switched_under_them() {
        Program program = program().options("reflection=forward");
        Map<String, String> original = TwinPrograms.results(program.loaderWithoutAgent());
        RunningProgram running = program.start();
        ClassLoader loader = running.newLoader();
        List<Map<String, String>> results = new ArrayList<>();
        for (Mode mode : new Mode[] {Mode.OBSERVE, Mode.REDIRECT, Mode.OBSERVE}) {
            results.add(TwinPrograms.results(loader));
            running.setMode("app.Canonical", mode);
        }

        assertThat(results).containsOnly(original);
    }

    @Test
    void programs_say_the_same_where_they_get_canonical_itself() {
        Program program = program("extends Legacy");
        Map<String, String> original = TwinPrograms.results(program.loaderWithoutAgent());
        // Which class an object is of is its identity.
        original.remove("p36");
        for (String options : List.of("mode=redirect", "reflection=forward")) {
            RunningProgram running = program.options(options).start();
            Map<String, String> results = TwinPrograms.results(running.newLoader());
            results.remove("p36");

            assertThat(results).as(options).isEqualTo(original);
            assertThat(running.events()).anyMatch(event -> event.contains("redirected new app.Legacy"));
        }
    }

    private static Program program() {
        return program("");
    }

    private static Program program(String relation) {
        Map<String, String> legacy = new LinkedHashMap<>();
        legacy.put("app.Legacy", "public class Legacy implements Comparable<Object> {" + CONSTRUCTORS + BODY);
        legacy.put(
                "app.Sealed",
                "public final class Sealed { private final int n; public Sealed() { n = 1; }"
                        + " public Sealed(int n) { this.n = n; }" + BODY);
        legacy.put("app.Locked", """
                public class Locked { public synchronized String name() { return "twin"; }
                  public final synchronized long twice(int n) { synchronized (this) { return 2L * n; } }
                  @Override public synchronized String toString() { return "the twin"; } @Override public int hashCode() { return 77; } }
                """);
        legacy.put("app.Rec", """
                public record Rec(String name) { public Rec() { this("twin"); } @Override public String toString() { return "the twin"; }
                  @Override public int hashCode() { return 77; } }
                """);
        legacy.put("app.Alias", "public class Alias extends Canonical { public Alias() { super(); } }");
        legacy.put("app.Face", """
                public interface Face { String name(); default long twice(int n) { return 2L * n; }
                  static Face of() { return new Face() { public String name() { return "twin"; }
                  @Override public String toString() { return "the twin"; } @Override public int hashCode() { return 77; } }; } }
                """);
        legacy.put("app.Typed", """
                public class Typed implements java.util.function.Function<Integer, String>, Comparable<Typed> {
                  public String apply(Integer n) { return "applied " + n; } public int compareTo(Typed t) { return 0; } }
                """);
        Program program = new Program()
                .compiler(Compiler.JAVAC, "--release", "17")
                .source(
                        "app.Canonical",
                        CANONICAL.replace("Canonical {", "Canonical " + relation + " {"),
                        "public Object apply(Object n) { return \"applied \" + n; } public String apply(Integer n) { return \"applied \" + n; }",
                        BODY);
        legacy.forEach(program::source);
        for (String type : TwinPrograms.TYPES) {
            program.file(type, TwinPrograms.source(type));
        }
        return program.entry(
                "app.Canonical",
                "getInstance()",
                List.copyOf(legacy.keySet()),
                "app.Face of() -> getInstance()",
                "app.Typed compareTo(..) -> compareTo($1)");
    }
}
