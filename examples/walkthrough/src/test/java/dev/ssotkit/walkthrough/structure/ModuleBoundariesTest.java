package dev.ssotkit.walkthrough.structure;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the modules must never use of one another and of others. */
class ModuleBoundariesTest {

    private static final String JSPECIFY = "org.jspecify..";

    private static JavaClasses toolkit;

    @BeforeAll
    static void read_what_the_modules_were_compiled_to() {
        List<Path> compiled = Repository.classFolders();
        assertThat(compiled)
                .as("compile the whole toolkit first: mvn verify in the root, or -am with -pl")
                .isNotEmpty()
                .allMatch(Files::isDirectory);
        toolkit = new ClassFileImporter().importPaths(compiled);
    }

    @Test
    void the_recipes_use_no_module_of_the_run_time_but_the_map_and_the_judge_of_competitors() {
        holds(noClasses()
                .that()
                .resideInAPackage("dev.ssotkit.rewrite..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.ssotkit.agent..",
                        "dev.ssotkit.eligibility..",
                        "dev.ssotkit.record..",
                        "dev.ssotkit.progress..",
                        "dev.ssotkit.junit.."));
    }

    @Test
    void the_judge_of_competitors_reads_neither_trees_nor_class_files() {
        holds(classes()
                .that()
                .resideInAPackage("dev.ssotkit.discovery..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.ssotkit.discovery..", "dev.ssotkit.map..", "java..", "javax.lang.model..", JSPECIFY));
    }

    @Test
    void the_agent_uses_neither_the_recipes_nor_the_command_line_nor_what_those_are_made_of() {
        holds(noClasses()
                .that()
                .resideInAPackage("dev.ssotkit.agent..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.ssotkit.rewrite..",
                        "dev.ssotkit.progress..",
                        "dev.ssotkit.dashboard..",
                        "org.openrewrite..",
                        "picocli..",
                        "com.fasterxml.jackson..",
                        "gg.jte.."));
    }

    @Test
    void the_command_line_does_not_use_the_agent() {
        holds(noClasses()
                .that()
                .resideInAPackage("dev.ssotkit.progress..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.ssotkit.agent.."));
    }

    @Test
    void a_server_is_used_behind_one_door_only() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("dev.ssotkit.dashboard.jetty..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.jetty..", "dev.ssotkit.dashboard.jetty.."));
        holds(classes()
                .that()
                .resideInAPackage("dev.ssotkit.dashboard")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.ssotkit.dashboard", "java..", JSPECIFY));
    }

    @Test
    void the_line_format_of_the_log_uses_no_library() {
        holds(classes()
                .that()
                .resideInAPackage("dev.ssotkit.record..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.ssotkit.record..", "java..", JSPECIFY));
    }

    @Test
    void eligibility_uses_the_map_the_records_and_ASM_but_no_YAML() {
        holds(classes()
                .that()
                .resideInAPackage("dev.ssotkit.eligibility..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.ssotkit.eligibility..",
                        "dev.ssotkit.map",
                        "dev.ssotkit.map.resolution..",
                        "dev.ssotkit.record..",
                        "org.objectweb.asm..",
                        "java..",
                        JSPECIFY));
    }

    @Test
    void what_tests_share_knows_none_of_the_modules() {
        holds(noClasses()
                .that()
                .resideInAPackage("dev.ssotkit.fixtures..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.ssotkit..").and(not(resideInAPackage("dev.ssotkit.fixtures..")))));
    }

    @Test
    void what_serves_tests_is_used_by_tests_only() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("dev.ssotkit.fixtures..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.ssotkit.fixtures..", "dev.ssotkit.corpus..", "dev.ssotkit.twins.."));
    }

    @Test
    void the_map_uses_the_JDK_and_a_YAML_parser() {
        holds(classes()
                .that()
                .resideInAPackage("dev.ssotkit.map..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.ssotkit.map..", "java..", "org.snakeyaml.engine..", JSPECIFY));
    }

    @Test
    void the_class_that_every_loader_sees_uses_the_JDK_alone() {
        String dispatcher = "dev.ssotkit.agent.dispatch.SsotDispatcher";
        holds(classes()
                .that()
                .haveFullyQualifiedName(dispatcher)
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..").or(name(dispatcher))));
    }

    @Test
    void nothing_uses_the_examples() {
        holds(noClasses()
                .that()
                .resideInAPackage("dev.ssotkit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.ssotkit.walkthrough..", "com.parley.."));
    }

    private static void holds(ArchRule rule) {
        rule.check(toolkit);
    }
}
