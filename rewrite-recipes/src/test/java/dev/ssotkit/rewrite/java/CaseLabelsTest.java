package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Constants of a legacy type in a switch. */
class CaseLabelsTest {

    @Test
    void a_case_label_moves_where_the_constant_has_the_same_value_and_blocks_elsewhere() {
        assertThat(runLabel("5", "5").compiles().file("Main.java")).contains("case One.SIZE:");
        Codebase.Outcome other = runLabel("7", "5");
        assertThat(other.changed).isEmpty();
        assertThat(other.reasons()).contains("one.One.SIZE is the constant 7, and old.Old.SIZE is the constant 5");
        assertThat(runLabel("Integer.parseInt(\"5\")", "5").changed).isEmpty();
    }

    private static Codebase.Outcome runLabel(String size, String oldSize) {
        return new Codebase()
                .main(
                        "package one;\n\npublic class One {\n    public static final int SIZE = " + size + ";\n}\n",
                        "package old;\n\npublic class Old {\n    public static final int SIZE = " + oldSize + ";\n}\n",
                        """
                        package app;

                        class Main {
                            int f(int i) {
                                switch (i) {
                                    case 7:
                                        return 1;
                                    case old.Old.SIZE:
                                        return 2;
                                    default:
                                        return old.Old.SIZE;
                                }
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
    }
}
