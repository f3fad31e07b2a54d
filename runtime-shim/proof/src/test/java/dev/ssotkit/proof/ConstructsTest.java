package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.proof.finding.Difference;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** The constructs of the language, each in a class of its own: as they move, and as a careless hand would move them. */
class ConstructsTest {

    /** {@code Q} is the type that moves, {@code Here} the class that a line stands in. */
    private static final String MOVES = """
            void u(Q l) { String s = l.toString() + l.count() + one() + 'c' + 1.5 + null; }
            record R(Q a, int b) { R { a.count(); } static R of(Q q) { return new R(q, 1); } }
            record R(Q a, Q[] b) { public String toString() { return "x" + a; } }
            sealed interface S permits A, B { } record A(Q q) implements S { } record B(Q q) implements S { } int u(S s) { if (s instanceof A a) return a.q().count(); return 0; }
            int u(Thread.State s, Q q) { switch (s) { case NEW: q.count(); case BLOCKED: return q.count(); default: return q.open; } }
            void u(Q q) { try { q.count(); } finally { try { q.send("a"); } finally { one(); } } }
            int u(Q q) { try { return q.count(); } finally { q.send("a"); } }
            int u(Q q) { for (int i = 0; i < 3; i++) { try { if (q.count() > 3) continue; if (q.count() < 3) break; return 1; } finally { q.send("a"); } } return 2; }
            void u(Q q, Object m) { synchronized (m) { synchronized (q) { q.count(); } q.send("x"); } }
            double u(Q q, long a, double b) { long c = a + q.count(); double d = b * c; q.send("" + c); return d - a; }
            interface I { default int f(Q q) { return q.count(); } } class X implements I { int g(Q q) { return I.super.f(q); } }
            class In { Q q; class Deep { int f() { return q.count() + number; } } }
            int u(Q q) { final int k = 3; class Loc { int f() { return q.count() + k; } } return new Loc().f(); }
            @interface An { Class<?> value() default Q.class; Class<?>[] many() default {Q.class, Q[].class}; } @An class Y { @An(Q[][].class) Q q; }
            interface G<T> { T f(T t); } class H implements G<Q> { public Q f(Q q) { return q; } }
            void v(Q... q) { } void u(Q q) { v(); v(q); v(q, q); v((Q[]) null); }
            class N { private Q q; private Q get() { return q; } } Q u(N n) { n.q = n.get(); return n.q; }
            Object u(Q q) { return switch (q.count()) { case 1, 2 -> q; case 3 -> { q.send("a"); yield q.self(); } default -> throw new IllegalStateException("" + q); }; }
            Object u(Q q) { return switch (q.toString()) { case "Aa", "BB" -> q; case "C" -> q.self(); default -> null; }; }
            int u(Q[][] q) { Q[][] n = new Q[3][4]; n[1][2] = q[0][1]; return n[1].length + q.clone().length; }
            <T extends Q & Runnable> void u(T t) { t.run(); t.count(); }
            int u(Object o) { return o instanceof Q q && q.count() > 3 ? q.count() : 0; }
            Supplier<Supplier<Q>> u(Q q) { return () -> { Q r = q.self(); return () -> r.self(); }; }
            Comparator<Q> u() { return Comparator.comparing(Q::count).thenComparing(Q::toString); }
            BiFunction<Q, String, Object> u() { return (q, s) -> { q.send(s); return q; }; }
            Q[] u(List<Q> l) { return l.toArray(Q[]::new); }
            Object u(List<Q> l) { return l.stream().map(Q::self).filter(x -> x.count() > number).toArray(); }
            static Q S; static { S = null; sink = S; } { sink = S; }
            enum E { A(null) { int f(Q q) { return q.count(); } }, B(null); final Q q; E(Q q) { this.q = q; } int f(Q q) { return 1; } }
            void u(Q q) { q.open += 3; q.open++; int x = q.open--; q.open <<= x; }
            String u(Q q) { String s = "a"; s += q; s += q.count(); return s; }
            void u(List<Q> l) { for (Q q : l) for (int i = 0; i < q.count(); i++) { if (i == 3) break; q.send("x" + i); } }
            int u(Q q) { int x = 0; outer: while (true) { do { x += q.count(); if (x > 5) break outer; if (x > 3) continue outer; } while (x < 3); } return x; }
            Q u(boolean b, Q q) { return b ? q : b & q.count() > 3 ? null : q.self(); }
            boolean u(Q q, Q r) { return q == r || q != null && !q.equals(r) ^ r.count() > 3; }
            void u(Q q) throws Exception { try (AutoCloseable c = q::count; AutoCloseable d = () -> q.send("x")) { q.count(); } catch (RuntimeException e) { q.send("y"); } }
            long u(Q q) { long a = 1, b = 2, c; c = a; a = b; b = c; return q.count() + a * b; }
            Iterable<Q> u(Q q) { return () -> new Iterator<Q>() { int n; public boolean hasNext() { return n++ < 3; } public Q next() { return q; } }; }
            class Outer { class Inner extends Q { void f() { count(); Outer.this.g(); } } void g() { } }
            char u(Q q) { char c = 'a'; c += q.count(); c++; return c; }
            byte u(Q q) { byte b = (byte) q.count(); short s = (short) b; float f = s; return (byte) f; }
            void u(Q q) { int[] a = {1, q.count(), 3}; a[q.count()]++; a[a[0]] += 2; }
            void u(Q q) { assert q.count() > 0 : q; }
            Object u(Q q) { return new Object[] {new int[] {1}, q, new Q[] {q, null}, 1L, 'c'}; }
            void u(Optional<Q> o) { o.ifPresentOrElse(q -> q.send("a"), () -> one()); }
            """;

    private static final String BREAKS = """
            int u(Legacy l) { return l.count() * (three() + l.self().count()); } ~ int u(Canonical l) { int t = three(); return l.count() * (t + l.self().count()); }
            int u(Legacy l) { return three() - l.count(); } ~ int u(Canonical l) { int c = l.count(); return three() - c; }
            int u(Legacy l) { return l.count() > 3 && three() > 1 ? 1 : 2; } ~ int u(Canonical l) { boolean b = three() > 1; return l.count() > 3 && b ? 1 : 2; }
            void u(Legacy l, int[] a) { a[three()] = l.count(); } ~ void u(Canonical l, int[] a) { int c = l.count(); a[three()] = c; }
            void u(Legacy l, int[] a) { a[l.count()] += three(); } ~ void u(Canonical l, int[] a) { a[l.count()] = a[l.count()] + three(); }
            void u(Legacy l, int[] a) { a[0] += l.count(); } ~ void u(Canonical l, int[] a) { int c = l.count(); a[0] += c; }
            void u(Legacy l) { number += l.count(); } ~ void u(Canonical l) { int c = l.count(); number += c; }
            void u(Legacy l) { l.self().send(one() + l.count()); } ~ void u(Canonical l) { String s = one() + l.count(); l.self().send(s); }
            String u(Legacy l) { return "a" + l.count() + "b"; } ~ String u(Canonical l) { return "a" + "b" + l.count(); }
            String u(Legacy l) { return "a" + l.count() + 'b'; } ~ String u(Canonical l) { return "a" + l.count() + "c"; }
            String u(Legacy l) { return "" + l + l.count(); } ~ String u(Canonical l) { return "" + l.count() + l; }
            String u(Legacy l) { return "\\1" + l; } ~ String u(Canonical l) { return "\\2" + l; }
            record R(Legacy a, int b) { } ~ record R(Canonical a, long b) { }
            record R(Legacy a, int b) { } ~ record R(Canonical a, int b) { public boolean equals(Object o) { return o instanceof R r && r.a.equals(a); } }
            record R(Legacy a, int b) { } ~ record R(Canonical a, int b) { R { b = 0; } }
            record R(Legacy a, int b) { } ~ record R(Canonical a, int b) { public Canonical a() { return null; } }
            record R(Legacy a, int b) { } ~ static final class R { final Canonical a; final int b; R(Canonical a, int b) { this.a = a; this.b = b; } }
            record R(@Deprecated Legacy a) { } ~ record R(Canonical a) { }
            sealed interface S permits A, B { } record A(Legacy q) implements S { } record B(Legacy q) implements S { } ~ interface S { } record A(Canonical q) implements S { } record B(Canonical q) implements S { }
            sealed interface S permits A, B { } final class A implements S { Legacy q; } final class B implements S { } ~ sealed interface S permits A, B { } non-sealed class A implements S { Canonical q; } final class B implements S { }
            int u(Thread.State s, Legacy q) { switch (s) { case NEW: q.count(); case BLOCKED: return 1; default: return 2; } } ~ int u(Thread.State s, Canonical q) { switch (s) { case BLOCKED: q.count(); case NEW: return 1; default: return 2; } }
            int u(Thread.State s, Legacy q) { return switch (s) { case NEW -> q.count(); case BLOCKED -> 1; default -> 2; }; } ~ int u(Thread.State s, Canonical q) { return switch (s) { case NEW -> q.count(); case WAITING -> 1; default -> 2; }; }
            enum E { A(1), B(2); E(int n) { } Legacy l; } ~ enum E { A(2), B(1); E(int n) { } Canonical l; }
            int u(Legacy q) { try { return q.count(); } finally { q.send("a"); } } ~ int u(Canonical q) { try { int n = q.count(); q.send("a"); return n; } catch (RuntimeException e) { q.send("a"); throw e; } }
            int u(Legacy q) { try { return q.count(); } finally { q.send("a"); } } ~ int u(Canonical q) { q.send("a"); return q.count(); }
            int u(Legacy q) { for (int i = 0; i < 3; i++) { try { if (q.count() > 3) continue; if (q.count() < 3) break; return 1; } finally { q.send("a"); } } return 2; } ~ int u(Canonical q) { for (int i = 0; i < 3; i++) { try { if (q.count() > 3) continue; return 1; } finally { q.send("a"); } } return 2; }
            void u(Legacy q) { try { q.count(); } finally { try { q.send("a"); } finally { one(); } } } ~ void u(Canonical q) { try { try { q.count(); } finally { q.send("a"); } } finally { two(); } }
            void u(Legacy q, Object m) { synchronized (m) { synchronized (q) { q.count(); } } } ~ void u(Canonical q, Object m) { synchronized (q) { synchronized (m) { q.count(); } } }
            void u(Legacy q, Object m) { synchronized (m) { synchronized (q) { q.count(); } q.send("x"); } } ~ void u(Canonical q, Object m) { synchronized (m) { synchronized (q) { q.count(); q.send("x"); } } }
            synchronized void u(Legacy q) { q.count(); } ~ void u(Canonical q) { synchronized (this) { q.count(); } }
            static synchronized void u(Legacy q) { q.count(); } ~ static void u(Canonical q) { q.count(); }
            double u(Legacy q, long a, double b) { return a - b + q.count(); } ~ double u(Canonical q, long a, double b) { return b - a + q.count(); }
            long u(Legacy q, long a, long b) { long c = a; a = b; b = c; return q.count() + a - b; } ~ long u(Canonical q, long a, long b) { long c = a; a = b; return q.count() + a - b; }
            void u(Legacy q, long a, int b) { l(a, q.count()); } void l(long a, long b) { } ~ void u(Canonical q, long a, int b) { l(q.count(), a); } void l(long a, long b) { }
            interface I { default int f(Legacy q) { return q.count(); } } class X implements I { int g(Legacy q) { return I.super.f(q); } } ~ interface I { default int f(Canonical q) { return q.count(); } } class X implements I { int g(Canonical q) { return f(q); } }
            interface I { default int f(Legacy q) { return q.count(); } } class X implements I { } ~ interface I { default int f(Canonical q) { return q.count(); } } class X implements I { public int f(Canonical q) { return I.super.f(q); } }
            interface I { static int f(Legacy q) { return q.count(); } } ~ interface I { default int f(Canonical q) { return q.count(); } }
            interface I { private int f(Legacy q) { return q.count(); } } ~ interface I { default int f(Canonical q) { return q.count(); } }
            class In extends Legacy { public String toString() { return super.toString(); } } ~ class In extends Canonical { public String toString() { return this.toString(); } }
            int u(Legacy q) { int k = number; class Loc { int f() { return q.count() + k; } } return new Loc().f(); } ~ int u(Canonical q) { class Loc { int f() { return q.count() + number; } } return new Loc().f(); }
            Supplier<Integer> u(Legacy q) { int k = number; return () -> q.count() + k; } ~ Supplier<Integer> u(Canonical q) { return () -> q.count() + number; }
            Supplier<Object> u(Legacy q) { Legacy r = q.self(); return () -> r.count(); } ~ Supplier<Object> u(Canonical q) { return () -> q.self().count(); }
            Runnable u(Legacy q) { return q::count; } ~ Runnable u(Canonical q) { return () -> q.count(); }
            Supplier<Object> u() { return () -> new Legacy(); } ~ Supplier<Object> u() { Canonical c = Canonical.getInstance(); return () -> c; }
            Supplier<Object> u(Legacy q) { return () -> q.count(); } ~ Supplier<Object> u(Canonical q) { return () -> (long) q.count(); }
            @interface An { Class<?> value() default Legacy.class; } ~ @interface An { Class<?> value() default User.class; }
            @interface An { Class<?>[] value() default {Legacy.class, User.class}; } ~ @interface An { Class<?>[] value() default {Canonical.class}; }
            @interface An { String value(); } @An("a") Legacy q; ~ @interface An { String value(); } @An("b") Canonical q;
            void u(@Deprecated Legacy q, int b) { } ~ void u(Canonical q, @Deprecated int b) { }
            interface G<T> { T f(T t); } class H implements G<Legacy> { public Legacy f(Legacy q) { return q; } } ~ interface G<T> { T f(T t); } class H implements G<Object> { public Object f(Object q) { return q; } }
            abstract class G { abstract Object f(); } class H extends G { Legacy f() { return null; } } ~ abstract class G { abstract Object f(); } class H extends G { Object f() { return null; } }
            void v(Legacy... q) { } void u(Legacy q) { v(q); } ~ void v(Canonical... q) { } void u(Canonical q) { v(q, q); }
            void v(Object... q) { } void u(Legacy q) { v(q); } ~ void v(Object... q) { } void u(Canonical q) { v((Object) new Object[] {q}); }
            void v(Object... q) { } void u(Legacy[] q) { v((Object[]) q); } ~ void v(Object... q) { } void u(Canonical[] q) { v((Object) q); }
            void u(Legacy l, Object o) { String s = (String) o; one(); } ~ void u(Canonical l, Object o) { one(); }
            void u(Legacy l, Object o) { l.count(); String s = (String) o; one(); } ~ void u(Canonical l, Object o) { String s = (String) o; l.count(); one(); }
            int u(Legacy l, int[] a) { try { one(); int x = a[3]; l.count(); } catch (RuntimeException e) { return 1; } return 2; } ~ int u(Canonical l, int[] a) { try { one(); l.count(); } catch (RuntimeException e) { return 1; } return 2; }
            int u(Legacy l, int[] a) { try { one(); l.count(); } catch (RuntimeException e) { return 1; } return 2; } ~ int u(Canonical l, int[] a) { try { one(); int x = a[3]; l.count(); } catch (RuntimeException e) { return 1; } return 2; }
            int u(Legacy l, int a) { try { int x = 3 / a; one(); return l.count(); } catch (RuntimeException e) { return 1; } } ~ int u(Canonical l, int a) { try { one(); int x = 3 / a; return l.count(); } catch (RuntimeException e) { return 1; } }
            int u(Legacy l, int a) { int x = 3 / a; one(); return l.count(); } ~ int u(Canonical l, int a) { one(); int x = 3 / a; return l.count(); }
            int u(Legacy l, int[] a) { int x = a[3]; return l.count(); } ~ int u(Canonical l, int[] a) { return l.count(); }
            int u(Legacy l, int[] a) { return l.count(); } ~ int u(Canonical l, int[] a) { int x = a.length; return l.count(); }
            void u(Legacy l) { if (l == null) throw new NullPointerException(); l.count(); } ~ void u(Canonical l) { l.count(); }
            void u(Legacy l) { Objects.requireNonNull(l); l.count(); } ~ void u(Canonical l) { l.count(); }
            static final int K = 3; Legacy l; ~ static int K = 3; Canonical l;
            volatile Legacy l; ~ Canonical l;
            Legacy a, b; void u() { a = b; } ~ Canonical a, b; void u() { b = a; }
            Legacy a; void u(Here o) { a = o.a; } ~ Canonical a; void u(Here o) { o.a = a; }
            static Legacy a; Legacy b; Object u() { return a; } ~ static Canonical a; Canonical b; Object u() { return b; }
            int u(Legacy q) { int x = 0; do { x += q.count(); } while (x < 3); return x; } ~ int u(Canonical q) { int x = 0; while (x < 3) { x += q.count(); } return x; }
            void u(List<Legacy> l) { for (Legacy q : l) { q.count(); } } ~ void u(List<Canonical> l) { for (int i = 0; i < l.size(); i++) { l.get(i).count(); } }
            int u(Legacy q) { int a = 0, b = 0; while (q.count() > 0) { int t = a; a = b + 1; b = t; } return a; } ~ int u(Canonical q) { int a = 0, b = 0; while (q.count() > 0) { int t = a; a = b + 1; b = t; } return b; }
            boolean u(Legacy q) { return q == new Legacy(); } ~ boolean u(Canonical q) { return q == q; }
            void u() { Legacy a = new Legacy(); a.open = 1; sink = a; } ~ void u() { Canonical a = Canonical.getInstance(); sink = a; a.open = 1; }
            """;

    private static final String PATTERNS_MOVE = """
            int u(Object o) { return switch (o) { case Q q when q.count() > 3 -> q.count(); case Q q -> 1; case String s -> s.length(); case null -> 3; default -> 2; }; }
            sealed interface S permits A, B { } record A(Q q, int n) implements S { } record B(S s) implements S { } int u(S s) { return switch (s) { case A(Q q, int n) when n > 3 -> q.count(); case A a -> 2; case B(A(var q, var n)) -> q.count() + n; case B b -> 4; }; }
            record A(Q q, int n) { } int u(Object o) { if (o instanceof A(Q q, int n) && n > 3) return q.count(); return 0; }
            enum E { X, Y } int u(E e, Q q) { return switch (e) { case X -> q.count(); case Y -> 1; }; }
            sealed interface S permits E, F { } enum E implements S { X, Y } record F(Q q) implements S { } int u(S s) { return switch (s) { case E.X -> 1; case E.Y -> 2; case F(Q q) -> q.count(); }; }
            int u(Q q, String s) { return switch (s) { case "a" -> q.count(); case String t when t.length() > 3 -> 2; case null, default -> 3; }; }
            int u(Integer n, Q q) { return switch (n) { case 1 -> q.count(); case Integer i when i > 3 -> 2; case Integer i -> 3; }; }
            int u(Q q, Object o) { return switch (o) { case Q[] a -> a.length; case int[] a -> a.length; case Q r -> r.count(); default -> 0; }; }
            """;

    private static final String PATTERNS_BREAK = """
            int u(Object o) { return switch (o) { case Legacy q -> q.count(); case String s -> s.length(); default -> 2; }; } ~ int u(Object o) { return switch (o) { case Canonical q -> q.count(); case CharSequence s -> 5; default -> 2; }; }
            int u(Object o) { return switch (o) { case Legacy q when q.count() > 3 -> q.count(); case Legacy q -> 1; default -> 2; }; } ~ int u(Object o) { return switch (o) { case Canonical q when q.count() >= 3 -> q.count(); case Canonical q -> 1; default -> 2; }; }
            int u(Object o) { return switch (o) { case Legacy q -> 1; case String s -> 2; default -> 3; }; } ~ int u(Object o) { return switch (o) { case String s -> 1; case Canonical q -> 2; default -> 3; }; }
            int u(Object o) { return switch (o) { case Legacy q -> 1; case null -> 2; default -> 3; }; } ~ int u(Object o) { return switch (o) { case Canonical q -> 1; default -> 3; }; }
            sealed interface S permits E, F { } enum E implements S { X, Y } record F(Legacy q) implements S { } int u(S s) { return switch (s) { case E.X -> 1; case E.Y -> 2; case F(Legacy q) -> q.count(); }; } ~ sealed interface S permits E, F { } enum E implements S { X, Y } record F(Canonical q) implements S { } int u(S s) { return switch (s) { case E.Y -> 1; case E.X -> 2; case F(Canonical q) -> q.count(); }; }
            record A(Legacy q, int n) { } int u(Object o) { if (o instanceof A(Legacy q, int n) && n > 3) return q.count(); return 0; } ~ record A(Canonical q, int n) { } int u(Object o) { if (o instanceof A(Canonical q, int n) && n >= 3) return q.count(); return 0; }
            int u(Legacy q, String s) { return switch (s) { case "a" -> q.count(); case String t when t.length() > 3 -> 2; case null, default -> 3; }; } ~ int u(Canonical q, String s) { return switch (s) { case "b" -> q.count(); case String t when t.length() > 3 -> 2; case null, default -> 3; }; }
            """;

    @Test
    void every_construct_moves_with_its_types() {
        assertThat(prove(MOVES, "17", one -> one.replace("Q", "Legacy"), one -> one.replace("Q", "Canonical"))
                        .differences())
                .isEmpty();
    }

    @Test
    void a_construct_that_does_something_else_is_a_difference() {
        assertThat(missed(BREAKS, "17")).isEmpty();
    }

    @Test
    void ecj_writes_them_otherwise_and_they_are_the_same() {
        assertThat(OtherCompiler.ECJ
                        .prove(
                                List.of(ChatSides.CANONICAL, ChatSides.LEGACY, ChatSides.FACTORY),
                                ChatSides.SIDES.entries(),
                                ChatSides.user(hosts(MOVES, one -> one.replace("Q", "Legacy"))),
                                ChatSides.user(hosts(MOVES, one -> one.replace("Q", "Canonical"))))
                        .differences())
                .isEmpty();
        assertThat(missed(
                        BREAKS,
                        OtherCompiler.ECJ.prove(
                                List.of(ChatSides.CANONICAL, ChatSides.LEGACY, ChatSides.FACTORY),
                                ChatSides.SIDES.entries(),
                                ChatSides.user(hosts(BREAKS, pair -> pair.split(" ~ ", -1)[0])),
                                ChatSides.user(hosts(BREAKS, pair -> pair.split(" ~ ", -1)[1])))))
                .isEmpty();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void patterns_move_with_their_types() {
        assertThat(prove(PATTERNS_MOVE, "21", one -> one.replace("Q", "Legacy"), one -> one.replace("Q", "Canonical"))
                        .differences())
                .isEmpty();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void patterns_that_match_something_else_are_a_difference() {
        assertThat(missed(PATTERNS_BREAK, "21")).isEmpty();
    }

    /** The pairs in whose classes no difference was found. */
    private static List<String> missed(String pairs, String release) {
        return missed(pairs, prove(pairs, release, pair -> pair.split(" ~ ", -1)[0], pair -> pair.split(" ~ ", -1)[1]));
    }

    private static List<String> missed(String pairs, ProofResult result) {
        List<String> found =
                result.differences().stream().map(ConstructsTest::host).toList();
        List<String> all = pairs.lines().toList();
        return IntStream.range(0, all.size())
                .filter(i -> !found.contains("P" + i))
                .mapToObj(all::get)
                .toList();
    }

    private static String host(Difference difference) {
        return difference.place().className().replaceFirst("u\\.User\\$(P\\d+)(\\$.*)?", "$1");
    }

    private static ProofResult prove(
            String lines, String release, UnaryOperator<String> before, UnaryOperator<String> after) {
        return ChatSides.SIDES
                .compiledWith("--release", release)
                .prove(ChatSides.user(hosts(lines, before)), ChatSides.user(hosts(lines, after)));
    }

    private static String hosts(String lines, UnaryOperator<String> side) {
        List<String> all = lines.lines().toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> "class P" + i + " { " + side.apply(all.get(i)).replace("Here", "P" + i) + " }")
                .collect(Collectors.joining("\n"));
    }
}
