package dev.ssotkit.eligibility;

import static dev.ssotkit.eligibility.Verdicts.forwarding;
import static dev.ssotkit.eligibility.Verdicts.reasons;
import static dev.ssotkit.eligibility.Verdicts.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.map.Argument;
import dev.ssotkit.map.Entry;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappedForwardingTest {

    @Test
    void a_renamed_method_keeps_its_arguments() {
        Verdict verdict = verdict(
                classes("public void push(String s) { }", "public void send(String s) { }"),
                "a.Legacy push(java.lang.String) -> send");
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.FACADE);
        Forwarding forwarding = forwarding(verdict, "push");
        assertThat(forwarding.target().name()).isEqualTo("send");
        assertThat(forwarding.arguments()).extracting(Argument::parameterIndex).containsExactly(0);
    }

    @Test
    void arguments_are_reordered_dropped_and_made_up() {
        Verdict verdict = verdict(
                classes(
                        "public void push(String s, long drop, int n) { }",
                        "public void send(int n, String s, boolean b, String t, Object o) { }"),
                "a.Legacy push(String, long, int) -> send($3, $1, true, \"x\", null)");
        Forwarding forwarding = forwarding(verdict, "push");
        assertThat(forwarding.arguments()).hasToString("[$3, $1, true, \"x\", null]");
        assertThat(forwarding.target().descriptor())
                .isEqualTo("(ILjava/lang/String;ZLjava/lang/String;Ljava/lang/Object;)V");
    }

    @Test
    void the_overload_is_the_one_that_the_compiler_would_choose() {
        String overloads = """
                public void send(Object o) { } public void send(CharSequence s) { } public void send(int n) { }
                public void send(long n) { } public void send(Integer n) { }
                """;
        assertThat(chosen("String", "$1", overloads)).isEqualTo("(Ljava/lang/CharSequence;)V");
        assertThat(chosen("java.util.List", "$1", overloads)).isEqualTo("(Ljava/lang/Object;)V");
        assertThat(chosen("short", "$1", overloads)).isEqualTo("(I)V");
        assertThat(chosen("float", "$1", overloads))
                .as("boxed, for want of a float")
                .isEqualTo("(Ljava/lang/Object;)V");
        assertThat(chosen("Integer", "$1", overloads)).isEqualTo("(Ljava/lang/Integer;)V");
        assertThat(chosen("Long", "$1", overloads)).isEqualTo("(Ljava/lang/Object;)V");
        assertThat(chosen("String", "'c'", overloads)).isEqualTo("(I)V");
        assertThat(chosen("String", "5L", overloads)).isEqualTo("(J)V");
        assertThat(chosen("String", "5", "public void send(Object o) { }")).isEqualTo("(Ljava/lang/Object;)V");
        assertThat(chosen("Integer", "$1", "public void send(long n) { }"))
                .as("unboxed and widened")
                .isEqualTo("(J)V");
    }

    @Test
    void arguments_are_collected_where_only_variable_arity_fits() {
        assertThat(passed("int a, String b", "of($2, $1, 'c', null)", "Object... o"))
                .isEqualTo("[$2, $1, 'c', null] 4");
        assertThat(passed("int a, String b", "of", "Object... o")).isEqualTo("[$1, $2] 2");
        assertThat(passed("int a, String b", "of()", "Object... o")).isEqualTo("[] 0");
        assertThat(passed("int a, Short b", "of($1, $2)", "long n, long... o")).isEqualTo("[$1, $2] 1");
        assertThat(passed("String[] a", "of($1)", "Object... o"))
                .as("an array is the array")
                .isEqualTo("[$1] -1");
        assertThat(passed("String... a", "of($1)", "Object... o"))
                .as("what the legacy method was given is an array, too")
                .isEqualTo("[$1] -1");
        assertThat(passed("", "of(null)", "Object... o")).isEqualTo("[null] -1");
        assertThat(passed("int a", "of($1)", "Object o) { } public void of(int... n"))
                .as("fixed arity beats variable")
                .isEqualTo("[$1] -1");
    }

    private static String passed(String parameters, String line, String taken) {
        Verdict verdict = verdict(
                classes("public void push(" + parameters + ") { }", "public void of(" + taken + ") { }"),
                "a.Legacy push(..) -> " + line);
        Forwarding forwarding = forwarding(verdict, "push");
        return forwarding.arguments() + " " + forwarding.collected().orElse(-1);
    }

    @Test
    void more_arguments_than_a_method_handle_takes_are_a_reason() {
        String many = String.join(", ", Collections.nCopies(120, "1L"));
        CompiledClasses classes = classes("public void push() { }", "public void of(long... n) { }");
        assertThat(reasons(verdict(classes, "a.Legacy push() -> of(" + many + ")")))
                .containsExactly("method push() takes more parameters than can be forwarded");
    }

    @Test
    void what_the_legacy_class_may_not_call_is_no_better_match() {
        String canonical = "void send(String s) { } private void send(Integer n) { } public void send(Object o) { }";
        CompiledClasses classes = classes("public void push(String s) { } public void pull(Integer n) { }", canonical);
        Verdict verdict = verdict(classes, "a.Legacy push(String) -> send($1)", "a.Legacy pull(Integer) -> send($1)");
        assertThat(forwarding(verdict, "push").target().descriptor()).isEqualTo("(Ljava/lang/Object;)V");
        assertThat(forwarding(verdict, "pull").target().descriptor()).isEqualTo("(Ljava/lang/Object;)V");
        assertThat(forwarding(
                                verdict(
                                        classes("public void push(String s) { }", "void send(String s) { }"),
                                        "a.Legacy push(String) -> send($1)"),
                                "push")
                        .target()
                        .descriptor())
                .as("a facade may still, where nothing else fits")
                .isEqualTo("(Ljava/lang/String;)V");
    }

    @Test
    void a_call_that_the_compiler_would_refuse_is_a_reason() {
        assertThat(reasons(verdict(
                        classes("public void push(Object o) { }", "public void send(String s) { }"),
                        "a.Legacy push(Object) -> send($1)")))
                .containsExactly(
                        "method push(java.lang.Object) cannot be mapped to `send($1)`: c.Canonical has no method that fits send($1)");
        assertThat(reasons(verdict(
                        classes(
                                "public void push() { }",
                                "public void send(String s) { } public void send(Integer n) { }"),
                        "a.Legacy push() -> send(null)")))
                .containsExactly(
                        "method push() cannot be mapped to `send(null)`: send(null) is ambiguous: send(java.lang.String) or send(java.lang.Integer)");
        assertThat(reasons(verdict(classes("public void push() { }", ""), "a.Legacy push(..) -> send($3)")))
                .containsExactly("method push() cannot be mapped to `send($3)`: there is no argument $3");
    }

    @Test
    void bridges_and_compilers_methods_are_no_overloads() {
        Verdict verdict = verdict(
                CompiledClasses.of("package a; public class Legacy { public void push(String s) { } }", """
                        package c; public class Canonical implements java.util.function.Consumer<String> {
                          public void accept(String s) { } }
                        """),
                "a.Legacy push(String) -> accept($1)");
        assertThat(forwarding(verdict, "push").target().descriptor()).isEqualTo("(Ljava/lang/String;)V");
    }

    @Test
    void a_line_beats_the_method_of_the_same_name() {
        Verdict verdict = verdict(
                classes(
                        "public int count() { return 0; }",
                        "public int count() { return 0; } public int size() { return 1; }"),
                "a.Legacy count() -> size()");
        assertThat(forwarding(verdict, "count").target().name()).isEqualTo("size");
    }

    @Test
    void a_line_for_a_supertype_serves_the_inherited_method() {
        Verdict verdict = verdict(
                CompiledClasses.of(
                        "package a; public class Legacy extends Base { }",
                        "package a; public class Base { public void push() { } }",
                        "package c; public class Canonical { public void send() { } }"),
                "a.Base push() -> send()");
        assertThat(forwarding(verdict, "push").target().name()).isEqualTo("send");
        assertThat(forwarding(verdict, "push").needsOverride()).isTrue();
    }

    @Test
    void a_static_method_of_canonical_or_of_the_type_written_may_be_the_target() {
        CompiledClasses classes = CompiledClasses.of(
                "package a; public class Legacy { public int one() { return 1; } public int two() { return 2; } }",
                "package c; public class Canonical { public static int number() { return 1; } }",
                "package c; public class Numbers { public static int two(String s) { return 2; } public int x() { return 0; } }");
        Verdict verdict = verdict(classes, "a.Legacy one() -> number()", "a.Legacy two() -> c.Numbers two(\"x\")");
        assertThat(forwarding(verdict, "one").target().isStatic()).isTrue();
        assertThat(forwarding(verdict, "one").targetOwner()).isEqualTo("c.Canonical");
        assertThat(forwarding(verdict, "two").targetOwner()).isEqualTo("c.Numbers");
    }

    @Test
    void an_instance_method_of_another_type_has_no_instance_wherever_the_line_is_met() {
        CompiledClasses classes = CompiledClasses.of(
                "package a; public class Legacy { public int one() { return 1; } }",
                "package c; public class Canonical { public static Canonical get() { return null; } }",
                """
                package c; public class Numbers { public int x() { return 0; } public int x(Integer n) { return 0; }
                  public static int x(Object o) { return 0; } public static Canonical get() { return null; } }
                """);
        String fault = "c.Numbers.x is not static, and its class is no supertype of c.Canonical";
        for (String target : new String[] {"c.Numbers x()", "c.Numbers x(1)"}) {
            Verdict verdict = verdict(classes, "a.Legacy one() -> " + target);
            assertThat(reasons(verdict)).containsExactly("method one() cannot be mapped to `" + target + "`: " + fault);
            assertThat(atASite("get()", target, classes)).isEqualTo("accessor_not_static: " + fault);
        }
        assertThat(atASite("c.Numbers get()", "x(1)", classes))
                .as("of the accessor's class")
                .isEqualTo("accessor_not_static: " + fault);
        assertThat(reasons(verdict("c.Numbers get()", classes, "a.Legacy one() -> x(1)")))
                .containsExactly("method one() cannot be mapped to `x(1)`: " + fault);
    }

    @Test
    void an_instance_method_of_a_supertype_of_canonical_is_canonicals() {
        CompiledClasses classes = CompiledClasses.of(
                "package a; public class Legacy { public int one() { return 1; } }",
                "package c; public class Canonical extends Base { public static Canonical get() { return null; } }",
                "package c; public class Base { public int x() { return 0; } }");
        Forwarding forwarding = forwarding(verdict(classes, "a.Legacy one() -> c.Base x()"), "one");
        assertThat(forwarding.targetOwner()).isEqualTo("c.Base");
        assertThat(atASite("get()", "c.Base x()", classes)).isEmpty();
    }

    private static String atASite(String accessor, String target, CompiledClasses classes) {
        Entry entry = Entries.entry("c.Canonical", accessor, List.of("a.Legacy"), "a.Legacy make() -> " + target);
        return new EntryTargets(entry, classes)
                .mapped(entry.calls().get(0).target(), "a.Use", "()V")
                .obstacle()
                .map(obstacle -> obstacle.reason().text() + ": " + obstacle)
                .orElse("");
    }

    @Test
    void where_the_accessor_names_a_class_its_static_methods_are_targets_too() {
        CompiledClasses classes = CompiledClasses.of(
                "package a; public class Legacy { public int one() { return 1; } }",
                "package c; public class Canonical { }",
                "package c; public class Holder { public static int one() { return 1; } }");
        assertThat(forwarding(verdict("c.Holder get()", classes, "a.Legacy one() -> one()"), "one")
                        .targetOwner())
                .isEqualTo("c.Holder");
    }

    @Test
    void a_target_whose_class_cannot_be_found_is_a_reason() {
        assertThat(reasons(verdict(classes("public void push() { }", ""), "a.Legacy push() -> c.Gone send()")))
                .containsExactly("class c.Gone, to which `calls` maps push(), is not among the classes");
    }

    @Test
    void the_result_of_a_mapped_method_must_fit_too() {
        assertThat(reasons(verdict(
                        classes("public int push() { return 0; }", "public String send() { return null; }"),
                        "a.Legacy push() -> send()")))
                .containsExactly("method push() returns int, but send() of c.Canonical returns java.lang.String");
    }

    private static String chosen(String parameter, String argument, String overloads) {
        Verdict verdict = verdict(
                classes("public void push(" + parameter + " p) { }", overloads),
                "a.Legacy push(" + parameter + ") -> send(" + argument + ")");
        return forwarding(verdict, "push").target().descriptor();
    }

    private static CompiledClasses classes(String legacyMembers, String canonicalMembers) {
        return CompiledClasses.of(
                "package a; public class Legacy { " + legacyMembers + " }",
                "package c; public class Canonical { " + canonicalMembers + " }");
    }
}
