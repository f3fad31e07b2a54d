package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructions that run while the canonical instance is made: asking for it there would never end. */
class ReachTest {

    private static final String OLD = """
            package old;

            public class Old {
                private static final Old INSTANCE = new Old();

                public static Old instance() {
                    return INSTANCE;
                }
            }
            """;

    private static Codebase.Outcome run(String superclass, String constructor, String... helpers) {
        Codebase codebase = new Codebase().main("""
                package one;

                public class One %s {
                    private static One instance;

                    protected One() {
                        %s
                    }

                    public static synchronized One get() {
                        return instance == null ? instance = new One() : instance;
                    }
                }
                """.formatted(superclass, constructor), OLD, """
                package app;

                public class Main {
                    public static void main(String[] args) {
                        System.out.print(one.One.get() != null);
                    }
                }
                """);
        for (String helper : helpers) {
            codebase.main("package app;\n\n" + helper + "\n");
        }
        return codebase.run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new app.A();                                    | public class A { Object made = new old.Old(); }",
                "new app.A();                                    | public class A { { old.Old made = old.Old.instance(); } }",
                "new app.A();                                    | public class A { public A() { this(1); } A(int i) { f(); } void f() { new old.Old(); } }",
                "Object o = app.A.X;                             | public class A { public static final Object X = new old.Old(); }",
                "app.A.touch();                                  | public class A { public static void touch() { Object o = In.X; } static class In { static Object X = new old.Old(); } }",
                "app.A.touch();                                  | public class A { static Object x = new old.Old(); public static void touch() {} }",
                "app.A a = app.A.X;                              | public enum A { X(new old.Old()); A(Object o) {} }",
                "Runnable task = () -> app.A.make(); task.run(); | public class A { public static Object make() { return new old.Old(); } }",
                "Runnable task = app.A::make; task.run();        | public class A { public static Object make() { return new old.Old(); } }",
                "Runnable task = app.A::new; task.run();         | public class A { java.util.function.Supplier<Object> x = old.Old::new; { x.get(); } }",
                "Runnable task = new app.A(); task.run();        | public class A implements Runnable { public void run() { new old.Old(); } }",
                "new Object() { { app.A.make(); } };             | public class A { public static Object make() { return new old.Old(); } }",
                "new app.A() { void f() {} };                    | public abstract class A { Object made = new old.Old(); }",
                "for (String s : new app.A()) { }                | public class A implements Iterable<String> { public java.util.Iterator<String> iterator() { new old.Old(); return java.util.Collections.emptyIterator(); } }",
                "try (app.A a = new app.A()) { }                 | public class A implements AutoCloseable { public void close() { new old.Old(); } }",
                "String s = \"\" + new app.A();                  | public class A { public String toString() { new old.Old(); return \"\"; } }"
            })
    void whatever_canonicals_constructor_reaches_blocks(String constructor, String helper) {
        Codebase.Outcome outcome = run("", constructor, helper);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("asking for it here would be endless");
    }

    @Test
    void what_canonicals_superclass_constructs_blocks() {
        Codebase.Outcome outcome = run("extends app.Base", "", """
                public class Base {
                    protected Object made = make();

                    protected Object make() {
                        return new old.Old();
                    }
                }""");
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("asking for it here would be endless");
    }

    @Test
    void what_only_shares_a_class_with_reached_code_moves() {
        Codebase.Outcome outcome = run(
                "",
                "app.A.start(); Runnable task = new app.B(); task.run();",
                """
                public class A {
                    public static void start() {}

                    public Object later() {
                        return new old.Old();
                    }
                }""",
                "public class B implements Runnable {\n    public void run() {}\n}",
                """
                public class C implements Runnable {
                    public void run() {
                        new old.Old();
                    }
                }""");
        assertThat(outcome.file("app/A.java")).contains("return One.get();");
        assertThat(outcome.file("app/C.java")).contains("One.get();");
        assertThat(outcome.prints("app.Main")).isEqualTo("true");
    }

    @Test
    void a_line_in_calls_overrides_it() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public class One {
                            private static One one;
                            protected One() {}

                            public static One get() {
                                if (one == null) {
                                    one = new One();
                                    app.A.make();
                                }
                                return one;
                            }
                        }
                        """, OLD, """
                        package app;

                        public class A {
                            public static Object make() {
                                return new old.Old();
                            }

                            public static void main(String[] args) {
                                System.out.print(make() == one.One.get());
                            }
                        }
                        """)
                .run(new ConsolidateManager(
                        "one.One", "get()", List.of("old.Old"), List.of("old.Old <constructor>() -> get()")));
        assertThat(outcome.prints("app.A")).isEqualTo("true");
    }
}
