package dev.ssotkit.progress;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.ssotkit.fixtures.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.ssotkit.progress");

    @Test
    void each_verb_is_a_room_of_its_own_above_the_evidence() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.ssotkit.progress..")
                .layer("entry")
                .definedBy("dev.ssotkit.progress")
                .layer("dashboard")
                .definedBy("dev.ssotkit.progress.dashboard")
                .layer("report")
                .definedBy("dev.ssotkit.progress.report")
                .layer("merge")
                .definedBy("dev.ssotkit.progress.merge")
                .layer("plan")
                .definedBy("dev.ssotkit.progress.plan")
                .layer("suggest")
                .definedBy("dev.ssotkit.progress.suggest")
                .layer("reproduce")
                .definedBy("dev.ssotkit.progress.reproduce")
                .layer("scan")
                .definedBy("dev.ssotkit.progress.scan")
                .layer("prove")
                .definedBy("dev.ssotkit.progress.prove")
                .layer("discover")
                .definedBy("dev.ssotkit.progress.discover")
                .layer("ratchet")
                .definedBy("dev.ssotkit.progress.ratchet")
                .layer("certificate")
                .definedBy("dev.ssotkit.progress.certificate")
                .layer("history")
                .definedBy("dev.ssotkit.progress.history")
                .layer("left")
                .definedBy("dev.ssotkit.progress.left", "dev.ssotkit.progress.alert")
                .layer("export")
                .definedBy("dev.ssotkit.progress.export")
                .layer("evidence")
                .definedBy(
                        "dev.ssotkit.progress.facts",
                        "dev.ssotkit.progress.place",
                        "dev.ssotkit.progress.log",
                        "dev.ssotkit.progress.logline",
                        "dev.ssotkit.progress.logfile",
                        "dev.ssotkit.progress.uses",
                        "dev.ssotkit.progress.sources",
                        "dev.ssotkit.evidence.classes",
                        "dev.ssotkit.evidence.files")
                .layer("cli")
                .definedBy("dev.ssotkit.progress.cli")
                .whereLayer("entry")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("dashboard")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("entry", "dashboard")
                .whereLayer("merge")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("plan")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("suggest")
                .mayOnlyBeAccessedByLayers("plan")
                .whereLayer("reproduce")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("scan")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("prove")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("discover")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("ratchet")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("certificate")
                .mayOnlyBeAccessedByLayers("ratchet")
                .whereLayer("history")
                .mayOnlyBeAccessedByLayers("report")
                .whereLayer("left")
                .mayOnlyBeAccessedByLayers("ratchet", "certificate", "report", "dashboard")
                .whereLayer("export")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("evidence")
                .mayOnlyBeAccessedByLayers(
                        "report",
                        "dashboard",
                        "merge",
                        "export",
                        "ratchet",
                        "certificate",
                        "left",
                        "plan",
                        "suggest",
                        "scan",
                        "discover")
                .check(CLASSES);
    }

    @Test
    void each_room_uses_those_below_it_and_shows_only_what_those_above_or_the_jar_need() {
        Rooms.of(
                        "dev.ssotkit.progress",
                        ".",
                        "ratchet",
                        "certificate",
                        "dashboard",
                        "report",
                        "merge",
                        "reproduce",
                        "plan",
                        "suggest",
                        "scan",
                        "prove",
                        "discover",
                        "history",
                        "alert",
                        "left",
                        "place",
                        "export",
                        "log",
                        "logline",
                        "logfile",
                        "uses",
                        "sources",
                        "facts",
                        "page",
                        "files",
                        "cli")
                .areInOrder()
                .areNoHeaps(25)
                .readForeignCodeOnlyIn()
                // The jar's door runs the command; the templates' classes are generated, and found by their names.
                .showNothingThatNobodyNeeds(
                        "ProgressCommand",
                        "report.JtereportGenerated",
                        "prove.JteproofGenerated",
                        "discover.JtediscoveryGenerated",
                        "facts.FactsInClasses");
    }

    @Test
    void the_command_line_never_touches_the_agent_or_the_recipes() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.ssotkit.agent..", "dev.ssotkit.rewrite..", "org.openrewrite..")
                .check(CLASSES);
    }

    @Test
    void each_library_has_the_rooms_that_need_it() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("dev.ssotkit.progress.facts")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.objectweb.asm..")
                .check(CLASSES);
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.ssotkit.progress.page",
                        "dev.ssotkit.progress.report",
                        "dev.ssotkit.progress.prove",
                        "dev.ssotkit.progress.discover")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("gg.jte..")
                .check(CLASSES);
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.ssotkit.progress.discover", "dev.ssotkit.progress.facts", "dev.ssotkit.progress.suggest")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.ssotkit.discovery..")
                .check(CLASSES);
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("dev.ssotkit.progress.dashboard")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.ssotkit.dashboard..")
                .check(CLASSES);
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("dev.ssotkit.progress.prove")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.ssotkit.proof..")
                .check(CLASSES);
    }
}
