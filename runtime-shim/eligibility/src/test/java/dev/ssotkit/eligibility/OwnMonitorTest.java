package dev.ssotkit.eligibility;

import static dev.ssotkit.eligibility.Verdicts.facade;
import static dev.ssotkit.eligibility.Verdicts.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnMonitorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "synchronized void m() throws Exception { wait(); }",
                "synchronized void m() throws Exception { this.wait(5L); }",
                "synchronized void m() throws Exception { while (true) { wait(System.nanoTime() / 2, 3); } }",
                "void m() { synchronized (this) { notify(); } }",
                "void m() { Object self = this; synchronized (self) { self.notifyAll(); } }",
                "void m(boolean b) { Object o = null; if (b) { o = this; } o.notifyAll(); }",
                "void m(boolean b, Object x) { (b ? this : x).notifyAll(); }",
                "private final Object lock = this; void m() { lock.notifyAll(); }",
                "void m() { Runnable r = () -> notifyAll(); }",
                "private Legacy self() { return this; } void m() { self().notifyAll(); }",
                "private Object lock() { return this; } void m() { lock().notifyAll(); }",
                "static void m(Legacy other) { other.notifyAll(); }",
                "static void m(Object other) { ((Legacy) other).notifyAll(); }",
                "static Legacy instance; static void m() { instance.notifyAll(); }",
                "private final Object[] locks = { this }; void m() { locks[0].notifyAll(); }",
                "void m() { super.notifyAll(); }",
                "void m(Object x) { Object o = x; for (int i = 0; i < 3; i++) { o.notifyAll(); o = this; } }",
                "private Object lock; void set() { lock = this; } void m() { lock.notifyAll(); }",
                "private Object a; private Object b; void m() { b.notifyAll(); b = a; a = this; }",
                "void m() { Runnable r = this::notifyAll; }",
                "void m() { Runnable r = this::notify; r.run(); }",
                "interface Waiting { void await() throws Exception; } void m() { Waiting w = this::wait; }",
                "interface Waiting { void await(long l, int n) throws Exception; } void m() { Waiting w = this::wait; }",
                "void m() { Runnable r = super::notifyAll; }",
                "void m() { Object self = this; Runnable r = self::notifyAll; }",
                "void m() { java.util.function.Consumer<Legacy> c = Legacy::notifyAll; c.accept(this); }",
                "void m() { java.util.function.Consumer<Object> c = Object::notifyAll; c.accept(this); }",
                "void m() { Object self = this; Runnable r = () -> self.notifyAll(); }",
                "void m() { Object self = this; Runnable r = () -> { Runnable q = self::notifyAll; }; }",
                "void m() { Runnable r = () -> { Runnable q = () -> notifyAll(); }; }",
                "private void n(long a, Object o) { o.notifyAll(); } void m() { n(1L, this); }",
                "private static void n(Object o) { o.notifyAll(); } void m() { n(this); }",
                "private static void n(Object o) { o.notifyAll(); } void m() { Object s = this; Runnable r = () -> n(s); }",
                "private static void n(Object o) { p(o); } private static void p(Object o) { o.notify(); }"
                        + " void m() { n(this); }",
            })
    void a_type_that_waits_or_notifies_on_its_own_monitor_is_not_eligible(String members) {
        assertThat(reasons("package a; public class Legacy { " + members + " }"))
                .anyMatch(reason -> reason.endsWith(" of a.Legacy waits or notifies on its own monitor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private final Object lock = new Object(); private void m() throws Exception { synchronized (lock) {"
                        + " while (true) { lock.wait(); } } }",
                "private final Object lock = new Object(); private void m(long a, double d) throws Exception {"
                        + " synchronized (lock) { lock.wait(a * 2 + (long) d, 5); } }",
                "private static final Object LOCK = new Object(); private void m() { synchronized (LOCK) { LOCK.notify(); } }",
                "private final java.util.List<String> list = new java.util.ArrayList<>(); private String m() throws Exception {"
                        + " synchronized (list) { while (list.isEmpty()) { list.wait(); } return list.remove(0); } }",
                "private void m(Object given) { synchronized (given) { given.notifyAll(); } }",
                "private void m() { Object local = new Object(); local.notifyAll(); }",
                "private void m(boolean b) { Object o = b ? new Object() : \"x\"; o.notifyAll(); Object self = this; }",
                "private void m() { Object o = new Legacy(); o.notifyAll(); }",
                "private void m(long[] a, int i) { Object o = \"x\"; a[i]++; a[i] += i--; o.notifyAll(); }",
                "private final Object lock = new Object(); private void m() { Runnable r = lock::notifyAll; }",
                "private final Object lock = new Object(); private void m() { Runnable r = () -> lock.notifyAll(); }",
                "private void m() { Object lock = new Object(); Runnable r = () -> lock.notifyAll(); Object self = this; }",
                "private void n(Object o, Object p) { o.notifyAll(); } private void m() { n(new Object(), this); }",
                "private void m() { Object o = new Object(); new Thread() { public void run() { o.notifyAll(); } }; }",
                "private class Inner { void run() { notifyAll(); } }",
            })
    void a_type_that_waits_or_notifies_on_other_objects_is_eligible(String members) {
        assertThat(facade("package a; public class Legacy { " + members + " }")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void m() { new Thread() { public void run() { synchronized (Legacy.this) { Legacy.this.notifyAll(); } } }; }",
                "void m() { new Object() { Object n() { return new Object() { void o() { Legacy.this.notify(); } }; } }; }",
                "private class Inner { void run() throws Exception { Legacy.this.wait(); } }",
                "private static class Inner { private final Legacy of; Inner(Legacy of) { this.of = of; }"
                        + " Runnable run() { return of::notifyAll; } }",
            })
    void a_class_inside_it_that_does_so_for_it_counts_too(String members) {
        assertThat(reasons("package a; public class Legacy { " + members + " }"))
                .anyMatch(reason -> reason.endsWith(" waits or notifies on the monitor of a.Legacy"));
    }

    @Test
    void a_default_method_counts_too() {
        assertThat(reasons("package a; public interface Legacy { default void m() { notifyAll(); } }"))
                .contains("method m() of a.Legacy waits or notifies on its own monitor");
        assertThat(reasons("package a; public interface Legacy { default void m() { Runnable r = this::notifyAll; } }"))
                .contains("method m() of a.Legacy waits or notifies on its own monitor");
    }

    @Test
    void an_inherited_body_counts_too() {
        assertThat(reasons(
                        "package a; public class Legacy extends Base { }",
                        "package a; public class Base { private void m() { notifyAll(); } }",
                        Verdicts.CANONICAL))
                .containsExactly("method m() of a.Base waits or notifies on its own monitor");
    }
}
