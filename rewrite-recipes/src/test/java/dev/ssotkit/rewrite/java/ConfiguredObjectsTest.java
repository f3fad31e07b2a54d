package dev.ssotkit.rewrite.java;

import static dev.ssotkit.rewrite.java.HazardousUse.OLD;
import static dev.ssotkit.rewrite.java.HazardousUse.ONE;
import static dev.ssotkit.rewrite.java.HazardousUse.blocked;
import static dev.ssotkit.rewrite.java.HazardousUse.isHeld;
import static dev.ssotkit.rewrite.java.HazardousUse.moved;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.rewrite.testkit.Codebase;
import org.junit.jupiter.api.Test;

/** An object that is configured by the one who made it is one of its own. */
class ConfiguredObjectsTest {

    private static final String CONFIGURED = "the object is configured here (setName)";

    @Test
    void an_object_that_is_configured_where_it_is_made_blocks() {
        blocked("new Old().setName(\"x\");", CONFIGURED);
        blocked("Old old = new Old().withName(\"x\");", "the object is configured here (withName)");
    }

    @Test
    void an_object_that_is_configured_through_its_variable_or_field_blocks() {
        blocked("Old old = new Old();\nold.setName(\"x\");", CONFIGURED);
        blocked("field.setName(\"x\");", CONFIGURED);
        blocked("this.field.withName(\"x\");", "the object is configured here (withName)");
    }

    @Test
    void an_object_that_is_configured_under_another_name_blocks() {
        blocked("Old o = new Old(); Old copy = o; copy.setName(\"x\");", CONFIGURED);
        blocked("Old o = new Old(); this.field = o; field.setName(\"x\");", CONFIGURED);
        moved("Old copy = given; copy.setName(\"x\");");
    }

    /** What becomes of a class with these fields, and of another that does this to a {@code holder} of them. */
    private static Codebase.Outcome held(String fields, String setup) {
        return HazardousUse.of(new Codebase()
                .main(ONE.formatted(""), OLD, """
                        package app;

                        import old.Old;

                        public class Holder {
                        %s}
                        """.formatted(fields.indent(4)), """
                        package app;

                        public class Setup {
                            void run(Holder holder) {
                        %s    }
                        }
                        """.formatted(setup.indent(8))));
    }

    @Test
    void an_object_that_another_file_configures_through_its_field_blocks() {
        Codebase.Outcome outcome = held("""
                public final Old old = new Old();
                public final Old other = new Old();
                """, "holder.old.setName(\"x\");");
        isHeld(outcome, CONFIGURED);
        assertThat(outcome.rowsOf("Setup.java")).containsExactly("5 call BLOCKED");
    }

    @Test
    void a_field_that_two_files_fill_blocks_what_each_of_them_made() {
        Codebase.Outcome outcome = held("public Old old = new Old();", """
                holder.old = new old.Old();
                holder.old.setName("x");
                """);
        isHeld(outcome, CONFIGURED);
        assertThat(outcome.rows)
                .filteredOn(row -> row.kind().equals("construction"))
                .extracting(LegacyUses.Row::reason)
                .hasSize(2)
                .allSatisfy(reason -> assertThat(reason).startsWith(CONFIGURED));
    }

    @Test
    void an_object_that_came_from_elsewhere_may_be_configured() {
        moved("given.setName(\"x\");");
    }

    @Test
    void a_word_that_only_begins_like_one_configures_nothing() {
        moved("new Old().settle();");
    }

    @Test
    void the_users_own_line_overrides_the_hazard() {
        assertThat(moved("new Old().setName(\"x\");", "old.Old setName(java.lang.String) -> setName"))
                .contains("One.get().setName(\"x\");");
    }

    @Test
    void locals_of_one_name_in_sibling_blocks_are_two() {
        moved("{ Old old = new Old(); old.settle(); }\n{ Old old = given; old.setName(\"x\"); }");
        moved("""
                for (Old old = new Old(); ; ) { old.settle(); break; }
                Old old = given;
                old.setName("x");
                """);
        moved("""
                Runnable r = () -> { Old o = new Old(); o.settle(); };
                java.util.function.Consumer<Old> c = o -> o.setName("x");
                """);
    }

    @Test
    void a_local_that_a_lambda_or_a_block_within_configures_is_the_same() {
        blocked("Old old = new Old();\nRunnable r = () -> old.setName(\"x\");", CONFIGURED);
        blocked("Old old = new Old();\n{ { old.setName(\"x\"); } }", CONFIGURED);
        blocked("Old old = new Old();\nnew Object() { void run() { old.setName(\"x\"); } };", CONFIGURED);
    }

    @Test
    void a_field_that_hides_a_local_is_not_that_local() {
        moved("Old old = new Old();\nnew Object() { Old old = given; void run() { old.setName(\"x\"); } };");
    }
}
