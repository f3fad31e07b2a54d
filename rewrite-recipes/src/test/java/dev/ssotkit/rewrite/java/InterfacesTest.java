package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Duplicated interfaces, whose names alone move. */
class InterfacesTest {

    @Test
    void classes_enums_records_lambdas_and_default_methods_move_with_their_interface() {
        String service = """
                package one;

                public interface One {
                    String name();

                    default String hello() {
                        return "hello " + name() + " ";
                    }
                }
                """;
        Codebase.Outcome outcome = new Codebase()
                .main(service, service.replace("one", "old").replace("One", "Old"), """
                        package app;

                        import old.Old;

                        public class Main implements Old {
                            public String name() {
                                return "main";
                            }

                            @Override
                            public String hello() {
                                return Old.super.hello();
                            }

                            interface Twice extends Old {}

                            enum Kind implements Old {
                                FIRST
                            }

                            record Named(String name) implements Old {}

                            public static void main(String[] args) {
                                Twice lambda = () -> "lambda";
                                Old anonymous = new Old() {
                                    public String name() {
                                        return "body";
                                    }
                                };
                                System.out.print(new Main().hello() + lambda.hello() + Kind.FIRST.hello()
                                        + new Named("record").hello() + anonymous.hello());
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.file("Main.java")).doesNotContain("Old");
        assertThat(outcome.prints("app.Main"))
                .isEqualTo("hello main hello lambda hello FIRST hello record hello body ");
    }
}
