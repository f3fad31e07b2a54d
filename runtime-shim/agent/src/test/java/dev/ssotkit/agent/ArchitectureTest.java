package dev.ssotkit.agent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses AGENT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.ssotkit.agent");

    @Test
    void outputs_read_sites_and_know_nothing_of_byte_code() {
        noClasses()
                .that()
                .resideInAnyPackage("..agent.output..", "..agent.site..", "..agent.config..", "..agent.console..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.objectweb.asm..",
                        "net.bytebuddy..",
                        "..agent.transform..",
                        "..agent.runtime..",
                        "..agent.protocol..",
                        "..agent.bytecode..",
                        "..agent.caller..",
                        "..agent.callee..")
                .check(AGENT);
    }

    @Test
    void byte_code_counts_at_sites_and_knows_nothing_of_outputs() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..agent.output..", "..agent.start..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..agent.output..")
                .check(AGENT);
    }

    @Test
    void destinations_do_not_know_each_other() {
        slices().matching("dev.ssotkit.agent.output.(file|jfr|jmx|slf4j)..")
                .should()
                .notDependOnEachOther()
                .check(AGENT);
    }

    @Test
    void only_the_start_writes_to_standard_error_past_the_warnings() {
        classes()
                .that()
                .haveFullyQualifiedName("dev.ssotkit.agent.console.StandardError")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage("..agent.start..", "..agent.console..")
                .check(AGENT);
    }

    @Test
    void nothing_writes_to_standard_output_or_logs_through_the_jdk() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(AGENT);
    }
}
