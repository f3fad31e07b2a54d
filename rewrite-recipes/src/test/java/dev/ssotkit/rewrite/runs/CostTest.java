package dev.ssotkit.rewrite.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.marker.Marker;
import org.openrewrite.marker.Markers;

/** How often trees are walked or printed. Who walks or prints a block reads its markers, so those keep count. */
class CostTest {

    private final Map<String, Integer> walks = new HashMap<>();

    @Test
    void one_traversal_serves_any_number_of_legacy_types() {
        int forOne = walksOfUser(1);
        assertThat(forOne).isPositive();
        assertThat(walksOfUser(60)).isEqualTo(forOne);
    }

    @Test
    void a_file_that_names_no_legacy_type_is_read_and_not_planned_whatever_the_number_of_types() {
        String bystander = "src/main/java/app/Bystander.java";
        int user = walksOfUser(1);
        int read = walks.getOrDefault(bystander, 0);
        assertThat(read).isPositive().isLessThan(user / 3);
        walksOfUser(60);
        assertThat(walks).containsEntry(bystander, read);
    }

    @Test
    void a_type_that_stays_costs_nothing_in_files_that_do_not_ask_about_it() {
        int forOne = walksOfUser(1);
        String chain = """
                package app;

                class Chain {
                    void run(old.L1 first, old.L2 second, old.L3 third) {
                        first.missing();
                        second.meet(first);
                        third.meet(second);
                    }
                }
                """;
        assertThat(walksOfUser(4, chain)).isEqualTo(forOne);
    }

    private int walksOfUser(int legacyTypes, String... more) {
        walks.clear();
        Codebase code = new Codebase().main("""
                package one;

                public class One {
                    public static One get() {
                        return null;
                    }

                    public void meet(One other) {}
                }
                """, """
                        package app;

                        class User {
                            Object made = new old.L0();
                        }
                        """, """
                package app;

                import java.util.ArrayList;
                import java.util.List;

                class Bystander {
                    List<String> names = new ArrayList<>();

                    int count() {
                        return names.size();
                    }
                }
                """);
        code.main(more);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < legacyTypes; i++) {
            code.main("package old;\n\npublic class L" + i + " {\n    public void missing() {}\n"
                    + "    public void meet(L" + Math.max(i - 1, 0) + " other) {}\n}\n");
            names.add("old.L" + i);
        }
        Codebase.Outcome outcome = code.runIn(
                sources -> new InMemoryLargeSourceSet(
                        sources.stream().map(this::counted).toList()),
                new ConsolidateManager("one.One", "get()", names, List.of()));
        assertThat(outcome.file("User.java")).contains("made = One.get()");
        return walks.getOrDefault("src/main/java/app/User.java", 0);
    }

    private SourceFile counted(SourceFile file) {
        String path = file.getSourcePath().toString();
        JavaSourceFile counted = (JavaSourceFile)
                new JavaVisitor<Integer>() {
                    @Override
                    public J visitBlock(J.Block block, Integer p) {
                        return block.withMarkers(new Markers(Tree.randomId(), new CountingList(path)));
                    }
                }.visitNonNull(file, 0);
        // What the parser keeps with the tree, and the gate asks for.
        assertThat(counted.getTypesInUse()).isNotNull();
        walks.remove(path);
        return counted;
    }

    private final class CountingList extends AbstractList<Marker> {

        private final String path;

        CountingList(String path) {
            this.path = path;
        }

        @Override
        public Marker get(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int size() {
            walks.merge(path, 1, Integer::sum);
            return 0;
        }
    }
}
