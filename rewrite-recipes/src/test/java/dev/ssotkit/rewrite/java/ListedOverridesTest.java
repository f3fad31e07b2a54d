package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Legacy types that extend one another and override what they inherit. */
class ListedOverridesTest {

    @Test
    void overrides_between_listed_types_keep_the_names_that_they_depend_on() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public class One {
                            private static final One ONE = new One();
                            private One() {}
                            public static One get() {
                                return ONE;
                            }
                            public boolean same(One other) {
                                return this == other;
                            }
                        }
                        """, """
                        package old;

                        public class Old {
                            public Old() {}
                            public Old(Old copied) {}
                            public boolean same(Old other) {
                                return this == other;
                            }
                        }
                        """, """
                        package old;

                        public class Older extends Old {
                            public Older() {}

                            public Older(Old copied) {
                                super(copied);
                            }

                            @Override
                            public boolean same(Old other) {
                                Runnable run = new Runnable() {
                                    @Override
                                    public void run() {
                                        Older.super.same(new Old());
                                    }
                                };
                                run.run();
                                return super.same(other);
                            }
                        }
                        """, """
                        package old;

                        public class Oldest extends Older {
                            @Override
                            public boolean same(Old other) {
                                return super.same(other);
                            }
                        }
                        """, """
                        package app;

                        import old.Old;
                        import old.Older;
                        import old.Oldest;

                        public class Main {
                            public static void main(String[] args) {
                                Old old = new Old();
                                System.out.println(new Older().same(old) && new Oldest().same(old));
                            }
                        }
                        """)
                .run(new ConsolidateManager(
                        "one.One", "get()", List.of("old.Old", "old.Older", "old.Oldest"), List.of()));
        assertThat(outcome.changed).as(outcome.reasons()).hasSize(1);
        assertThat(outcome.rowsOf("Older.java"))
                .containsExactly("3 subclass KEPT", "6 type KEPT", "11 type KEPT", "15 construction KEPT");
        assertThat(outcome.rowsOf("Oldest.java")).containsExactly("3 subclass KEPT", "5 type KEPT");
        assertThat(outcome.prints("app.Main")).isEqualTo("true\n");
    }
}
