package dev.ssotkit.rewrite.jls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JLS 8.2: a member with package access is inherited from class to class of one package, and through no other. */
class PackageMembersTest {

    private static final String BASE = """
            package old;

            public class Base {
                %1$s String word = "w";

                %1$s String hook() {
                    return "w";
                }

                %1$s static String make() {
                    return "w";
                }
            }
            """;

    private static Codebase.Outcome moved(String access, String canonical, String use) {
        return new Codebase()
                .main(
                        BASE.formatted(access),
                        "package old;\n\npublic class Old extends Base {}",
                        canonical,
                        """
                        package old;

                        public class Sub extends Old {
                            public String call(Sub other, Old old) {
                                return %s;
                            }

                            public static void main(String[] args) {
                                System.out.print(new Sub().call(new Sub(), new Old()));
                            }
                        }
                        """.formatted(use))
                .run(new ConsolidateManager(
                        canonical.contains("package old;") ? "old.One" : "one.One",
                        "new",
                        List.of("old.Old"),
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word",
                "this.word",
                "super.word",
                "other.word",
                "old.word",
                "hook()",
                "super.hook()",
                "other.hook()",
                "old.hook()",
                "make()",
                "Sub.make()",
                "Old.make()",
                "((java.util.function.Supplier<String>) other::hook).get()",
            })
    void a_canonical_type_of_another_package_does_not_hand_it_down(String use) {
        String there = "package one;\n\npublic class One extends old.Base {}";
        Codebase.Outcome stays = moved("", there, use);
        assertThat(stays.changed).as(stays.reasons()).isEmpty();
        assertThat(stays.reasons()).contains("one.One does not inherit");
        assertThat(moved("", there.replace("one;", "old;"), use).movedWholly().prints("old.Sub"))
                .isEqualTo("w");
        assertThat(moved("public", there, use).movedWholly().prints("old.Sub")).isEqualTo("w");
    }
}
