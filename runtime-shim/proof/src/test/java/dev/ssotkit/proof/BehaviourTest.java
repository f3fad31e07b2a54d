package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.proof.finding.CodePlace;
import dev.ssotkit.proof.finding.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that no map speaks of: what is the same, and what is not. */
class BehaviourTest {

    private static final String MEMBERS = """
            int number; static int total; final List<String> list = new ArrayList<>(); String[] texts; Object lock;
            String one() { number++; return "1"; }
            String two() { number--; return "2"; }
            static int three() throws java.io.IOException { return total++; }
            void take(Object... all) {}
            void take(String one) {}
            """;

    private static String user(String members) {
        return "package u; import java.util.*; import java.util.function.*; class User { " + MEMBERS + members + " }";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // order and number of effects
                "void u() { one(); two(); } ~ void u() { two(); one(); }",
                "void u() { one(); two(); } ~ void u() { one(); }",
                "void u() { one(); } ~ void u() { one(); one(); }",
                "String u() { return one() + two(); } ~ String u() { String b = two(); return one() + b; }",
                "void u() { number = 1; one(); } ~ void u() { one(); number = 1; }",
                "int u() { int n = number; one(); return n; } ~ int u() { one(); return number; }",
                "void u() { number++; total = 1; } ~ void u() { total = 1; number++; }",
                "void u(int[] a) { a[0] = 1; a[1] = 2; } ~ void u(int[] a) { a[1] = 2; a[0] = 1; }",
                "int u(int[] a) { int n = a[0]; a[0] = 5; return n; } ~ int u(int[] a) { a[0] = 5; return a[0]; }",
                // values
                "int u() { return 1; } ~ int u() { return 2; }",
                "String u() { return \"a\"; } ~ String u() { return \"b\"; }",
                "int u(int a, int b) { return a - b; } ~ int u(int a, int b) { return b - a; }",
                "int u(int a, int b) { return a >> b; } ~ int u(int a, int b) { return a >>> b; }",
                "double u(float a) { return a; } ~ double u(float a) { return 0.0; }",
                "double u() { return 0.0; } ~ double u() { return -0.0; }",
                "void u(String a, String b) { take(a); } ~ void u(String a, String b) { take(b); }",
                "void u(String a) { take(a); } ~ void u(String a) { take((Object) a); }",
                "Object u() { return List.class; } ~ Object u() { return Set.class; }",
                "boolean u(Object o) { return o instanceof List; } ~ boolean u(Object o) { return o instanceof Set; }",
                "Object u(Object o) { return (List<?>) o; } ~ Object u(Object o) { return o; }",
                "Object u() { return new int[3]; } ~ Object u() { return new int[4]; }",
                "Object u() { return new int[3]; } ~ Object u() { return new long[3]; }",
                "Object u() { Object o = new Object(); return List.of(o, o); } ~ Object u() { return List.of(new Object(),"
                        + " new Object()); }",
                "String u(int n) { return \"a\" + n + \"b\"; } ~ String u(int n) { return \"a\" + n + \"c\"; }",
                // decisions
                "int u(int a) { return a > 0 ? 1 : 2; } ~ int u(int a) { return a >= 0 ? 1 : 2; }",
                "int u(int a) { return a > 0 ? 1 : 2; } ~ int u(int a) { return a > 0 ? 2 : 1; }",
                "int u(boolean a, boolean b) { return a && b ? 1 : 2; } ~ int u(boolean a, boolean b) { return a || b ? 1"
                        + " : 2; }",
                "int u(int a) { return switch (a) { case 1 -> 5; case 2 -> 6; default -> 7; }; } ~ int u(int a) { return"
                        + " switch (a) { case 1 -> 5; case 3 -> 6; default -> 7; }; }",
                "int u(String a) { return switch (a) { case \"x\" -> 5; default -> 7; }; } ~ int u(String a) { return"
                        + " switch (a) { case \"y\" -> 5; default -> 7; }; }",
                "int u(Thread.State s) { return switch (s) { case NEW -> 1; case BLOCKED -> 2; default -> 0; }; } ~"
                        + " int u(Thread.State s) { return switch (s) { case NEW -> 2; case BLOCKED -> 1; default -> 0; }; }",
                "int u(Thread.State s) { return switch (s) { case NEW -> 1; default -> 0; }; } ~"
                        + " int u(Thread.State s) { return switch (s) { case BLOCKED -> 1; default -> 0; }; }",
                // loops
                "int u(int n) { int s = 0; for (int i = 0; i < n; i++) s += i; return s; } ~ int u(int n) { int s = 0; for"
                        + " (int i = 0; i < n; i++) s += 2; return s; }",
                "int u(int n) { int a = 0, b = 0; for (int i = 0; i < n; i++) { a++; b += 2; } return a; } ~ int u(int n)"
                        + " { int a = 0, b = 0; for (int i = 0; i < n; i++) { a++; b += 2; } return b; }",
                "int u(int n) { int a = 1, b = 1; while (n-- > 0) { b = a; a = a + 1; } return b; } ~ int u(int n) { int a"
                        + " = 1, b = 1; while (n-- > 0) { a = a + 1; b = a; } return b; }",
                "int u() { int last = 0, now = 0; for (;;) { last = now; now = list.size(); if (last == 3) return now; }"
                        + " } ~ int u() { int last = 0, now = 0; for (;;) { last = now; now = list.size(); if (now == 3)"
                        + " return now; } }",
                "void u(int n) { while (n > 0) { one(); n--; } } ~ void u(int n) { do { one(); n--; } while (n > 0); }",
                "void u(int n) { while (n > 0) { if (n == 5) break; n--; } one(); } ~ void u(int n) { while (n > 0) { if"
                        + " (n == 5) continue; n--; } one(); }",
                // exceptions
                "void u() { try { one(); } catch (IllegalStateException e) { two(); } } ~ void u() { try { one(); } catch"
                        + " (IllegalArgumentException e) { two(); } }",
                "void u() { try { one(); } catch (IllegalStateException e) { two(); } } ~ void u() { try { one(); } catch"
                        + " (IllegalStateException e) { } }",
                "void u() { try { one(); } catch (IllegalStateException e) { two(); } } ~ void u() { one(); }",
                "void u() { try { one(); two(); } catch (RuntimeException e) { } } ~ void u() { try { one(); } catch"
                        + " (RuntimeException e) { } two(); }",
                "void u() { try { one(); } finally { two(); } } ~ void u() { one(); two(); }",
                "int u(int[] a) { try { return a[3]; } catch (RuntimeException e) { return 1; } } ~ int u(int[] a) { try {"
                        + " return a[3]; } catch (RuntimeException e) { return 2; } }",
                "int u(int a) { try { return 3 / a; } catch (RuntimeException e) { return 1; } } ~ int u(int a) { try {"
                        + " return 3 / a; } catch (RuntimeException e) { return 2; } }",
                "void u() { throw new RuntimeException(\"a\"); } ~ void u() { throw new RuntimeException(\"b\"); }",
                "void u() { try { one(); } catch (IllegalStateException e) { two(); } catch (RuntimeException e) { } } ~"
                        + " void u() { try { one(); } catch (IllegalStateException e) { } catch (RuntimeException e) { two();"
                        + " } }",
                // locks
                "void u() { synchronized (lock) { one(); } } ~ void u() { synchronized (this) { one(); } }",
                "void u() { synchronized (lock) { one(); } two(); } ~ void u() { synchronized (lock) { one(); two(); } }",
                // lambdas
                "Runnable u() { return () -> one(); } ~ Runnable u() { return () -> two(); }",
                "Runnable u(String a, String b) { return () -> take(a); } ~ Runnable u(String a, String b) { return () ->"
                        + " take(b); }",
                "Supplier<String> u() { return () -> one(); } ~ Supplier<String> u() { String s = one(); return () -> s; }",
                "Supplier<String> u() { return this::one; } ~ Supplier<String> u() { return this::two; }",
                "Supplier<Runnable> u() { return () -> () -> one(); } ~ Supplier<Runnable> u() { return () -> () -> two();"
                        + " }",
                "Object u() { return (Supplier<String>) () -> one(); } ~ Object u() { return (Supplier<String> &"
                        + " java.io.Serializable) () -> one(); }",
                // initialisers and constructors
                "int a = 1; int b = 2; ~ int a = 1; int b = 3;",
                "static int a; static { a = 1; } ~ static int a; static { a = 2; }",
                "User() { one(); } ~ User() { two(); }",
                "User(int a) {} User() { this(1); } ~ User(int a) {} User() { this(2); }",
                // anonymous and nested classes
                "Object u() { return new Object() { public String toString() { return one(); } }; } ~ Object u() { return"
                        + " new Object() { public String toString() { return two(); } }; }",
            })
    void a_difference_in_one_thing_is_found(String pair) {
        String[] sides = pair.split(" ~ ", -1);
        assertThat(TwoSides.with().prove(user(sides[0]), user(sides[1])).differences())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object u() { return Map.of(one(), two()); } ~ Object u() { String a = one(); String b = two(); return"
                        + " Map.of(a, b); }",
                "int u(int a) { int x = a + 1; int y = a + 2; return x * y; } ~ int u(int a) { int y = a + 2; int x = a +"
                        + " 1; return x * y; }",
                "int u(int a) { if (a > 0) return 1; return 2; } ~ int u(int a) { if (!(a > 0)) return 2; else return 1; }",
                "int u(int a) { if (a > 0) return 1; else return 2; } ~ int u(int a) { int r; if (a > 0) r = 1; else r ="
                        + " 2; return r; }",
                "int u(int n) { int s = 0; for (int i = 0; i < n; i++) { s += i; } return s; } ~ int u(int n) { int"
                        + " unused = 7; int i = 0; int s = 0; while (i < n) { s += i; i++; } return s; }",
                "void u() { for (String s : list) take(s); } ~ void u() { Iterator<String> i = list.iterator(); while"
                        + " (i.hasNext()) { String s = i.next(); take(s); } }",
                "Runnable u(String a) { String b = a; return () -> take(a, b); } ~ Runnable u(String a) { String b = a; return"
                        + " () -> { take(a, b); }; }",
                "Runnable u() { return () -> one(); } Runnable v() { return () -> two(); } ~ Runnable v() { return () ->"
                        + " two(); } Runnable u() { return () -> one(); }",
                "int u(Thread.State s) { return switch (s) { case NEW -> 1; case BLOCKED -> 2; default -> 0; }; } int"
                        + " v(Thread.State s) { return switch (s) { case WAITING -> 1; default -> 0; }; } ~ int"
                        + " v(Thread.State s) { return switch (s) { case WAITING -> 1; default -> 0; }; } int"
                        + " u(Thread.State s) { return switch (s) { case NEW -> 1; case BLOCKED -> 2; default -> 0; }; }",
            })
    void what_only_looks_otherwise_is_the_same(String pair) {
        String[] sides = pair.split(" ~ ", -1);
        TwoSides.with().areTheSame(user(sides[0]), user(sides[1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-g:none", "--release 11", "-parameters", "-g:none --release 11 -parameters"})
    void a_program_that_is_recompiled_with_other_options_is_the_same(String options) {
        TwoSides.with(ChatSides.CANONICAL, ChatSides.LEGACY, ChatSides.FACTORY)
                .compiledAfterwardsWith(options.split(" ", -1))
                .areTheSame(RECOMPILED, RECOMPILED);
    }

    private static final String RECOMPILED = user("""
            enum Kind { A, B; int code() { switch (this) { case A: return 1; default: return 2; } } }
            class Inner { private int secret; int twice() { return secret + number; } }
            int all(Kind kind, String text, Object lock) throws Exception {
                assert kind != null : text;
                int sum = 0;
                for (String each : list) {
                    try (java.io.StringReader in = new java.io.StringReader(each)) {
                        sum += in.read() + new Inner().secret;
                    } catch (java.io.IOException e) {
                        throw new IllegalStateException("at " + sum, e);
                    } finally {
                        one();
                    }
                }
                synchronized (lock) {
                    switch (text) { case "a": sum++; break; case "b": sum--; break; default: sum = -sum; }
                }
                Supplier<Function<String, Integer>> nested = () -> s -> s.length() + kind.code();
                Integer boxed = nested.get().apply(text);
                return kind == Kind.A ? sum : boxed;
            }
            """);

    @Test
    void where_and_what_is_said_in_words() {
        ProofResult result =
                TwoSides.with().prove(user("\nvoid u() {\n one();\n two(); }"), user("\nvoid u() { one();\n }"));
        assertThat(result.differences()).hasSize(1);
        assertThat(result.differences().get(0))
                .isEqualTo(new Difference(new CodePlace("u.User", "u()", 10, 9), "a call of u.User.two()", "return"));
    }

    @Test
    void a_value_nested_thousands_deep_is_compared_like_any() {
        String deep = "n = n * 31 + a; ".repeat(6_000);
        ProofResult result = TwoSides.with()
                .prove(
                        user("int u(int a) { int n = a; " + deep + "return n; }"),
                        user("int u(int a) { int n = a; " + deep + "return n + 1; }"));
        assertThat(result.differences()).hasSize(1);
    }
}
