package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moves as a careless hand, or a recipe with a mistake, might make them: none passes. */
class HostileMovesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Object u() { return Legacy.SHARED; } ~ Object u() { return Canonical.getInstance(); }
            void u() { Legacy l = new Legacy(); l.send("a"); l.send("b"); } ~ void u() { Canonical.getInstance().send("a"); Canonical.getInstance().send("b"); }
            void u() { new Legacy(); one(); } ~ void u() { one(); }
            int u() { return new Legacy(one()).count(); } ~ int u() { int n = Canonical.getInstance().count(); one(); return n; }
            int u() { return new Legacy(one()).count(); } ~ int u() { one(); one(); return Canonical.getInstance().count(); }
            void u(Legacy l) { try { l.count(); } catch (IllegalStateException e) { one(); } } ~ void u(Canonical l) { try { l.count(); } catch (RuntimeException e) { one(); } }
            void u(Legacy l) { try { l.count(); } finally { one(); } } ~ void u(Canonical l) { l.count(); one(); }
            void u(Legacy l) { synchronized (this) { l.count(); } } ~ void u(Canonical l) { l.count(); }
            void u(Legacy l) { synchronized (l) { one(); } } ~ void u(Canonical l) { synchronized (this) { one(); } }
            boolean u(Legacy l, Legacy m) { return l.equals(m); } ~ boolean u(Canonical l, Canonical m) { return l == m; }
            void u(Legacy l) { l.send(null); } ~ void u(Canonical l) { l.send((Object) null); }
            void u(Legacy l) { l.close(3); } ~ void u(Canonical l) { if (l.close(3)) one(); }
            Object u() throws Exception { return Class.forName("a.Legacy"); } ~ Object u() throws Exception { return Class.forName("a.Factory"); }
            Supplier<Object> u(Legacy l, Legacy m) { return () -> l.count(); } ~ Supplier<Object> u(Canonical l, Canonical m) { return () -> m.count(); }
            Function<Legacy, Object> u() { return Legacy::self; } ~ Function<Canonical, Object> u() { return Canonical::toString; }
            List<Legacy> u() { return null; } ~ List<User> u() { return null; }
            List<? extends Legacy> u() { return null; } ~ List<? super Canonical> u() { return null; }
            void u(Legacy l) throws java.io.IOException { l.count(); } ~ void u(Canonical l) { l.count(); }
            @Deprecated(since = "1") void u(Legacy l) { } ~ @Deprecated(since = "2") void u(Canonical l) { }
            boolean u(Object o) { return o instanceof Legacy; } ~ boolean u(Object o) { return !(o instanceof Canonical); }
            int u(Object o) { return ((Legacy) o).count(); } ~ int u(Object o) { return ((Canonical) sink).count(); }
            void u(Legacy l) { l.tell(one(), two()); } ~ void u(Canonical l) { String b = two(); l.all(one(), b, "!"); }
            void u(Legacy l) { l.add(number); } ~ void u(Canonical l) { l.broadcast("n", (byte) number); }
            void u(Legacy l) { l.push(name, name); } ~ void u(Canonical l) { l.broadcast(name, 3L + number); }
            int u(Legacy l) { int n = 0; while (n < 3) n += l.count(); return n; } ~ int u(Canonical l) { int n = 0; while (n <= 3) n += l.count(); return n; }
            Object u(Legacy l) { return new Object() { int i() { return l.count(); } }; } ~ Object u(Canonical l) { return new Object() { int i() { return l.open; } }; }
            Legacy f = new Legacy(); ~ Canonical f;
            final Legacy f = null; ~ Canonical f = null;
            private Legacy f; ~ protected Canonical f;
            transient Legacy f; ~ Canonical f;
            record R(Legacy a, Legacy b) { } ~ record R(Canonical b, Canonical a) { }
            enum E { A, B; Legacy l; } ~ enum E { B, A; Canonical l; }
            interface I { Legacy f(); } ~ interface I { default Canonical f() { return null; } }
            static void u(Legacy l) { } ~ void u(Canonical l) { }
            void u(Legacy l) { sink = l; l.open = 1; } ~ void u(Canonical l) { l.open = 1; sink = l; }
            void u(Legacy l) { assert l.count() > 0; } ~ void u(Canonical l) { }
            Object u(Legacy[] l) { return l.length; } ~ Object u(Canonical[] l) { return l.clone().length; }
            void u(Legacy... l) { } ~ void u(Canonical[] l) { }
            Object u() { return new Legacy[] { new Legacy(), null }; } ~ Object u() { return new Canonical[] { null, Canonical.getInstance() }; }
            String u(Legacy l) { return "a" + l + one(); } ~ String u(Canonical l) { return "a" + one() + l; }
            int u(Legacy l) { return switch (l.count()) { case 1 -> 1; default -> 2; }; } ~ int u(Canonical l) { return switch (l.count()) { case 2 -> 1; default -> 2; }; }
            <T extends Legacy> void u(T t) { t.count(); } ~ <T> void u(Canonical t) { t.count(); }
            """)
    void none_of_them_passes(String before, String after) {
        ProofResult result = ChatSides.SIDES.prove(ChatSides.user(before), ChatSides.user(after));
        assertThat(result.differences()).as(after).isNotEmpty();
        assertThat(result.differing()).isPositive();
    }
}
