package dev.ssotkit.proof;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.ssotkit.fixtures.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void each_room_uses_those_below_it_and_shows_only_what_the_command_line_needs() {
        Rooms.of(
                        "dev.ssotkit.proof",
                        ".",
                        "body",
                        "groovy",
                        "code",
                        "term",
                        "structure",
                        "kotlin",
                        "correspondence",
                        "finding",
                        "pool")
                .areInOrder()
                // Ways of pairing effects, behind one interface.
                .areNoHeaps(25, "body")
                .readForeignCodeOnlyIn("pool.ClassPool", "pool.OutlineReader", "UnchangedClasses")
                .showNothingThatNobodyNeeds("Proof", "ProofResult", "finding.Difference", "finding.ProofNote");
    }

    @Test
    void what_judges_shares_the_map_with_what_it_judges_and_no_other_code() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.ssotkit.proof");
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.ssotkit.rewrite..",
                        "dev.ssotkit.eligibility..",
                        "dev.ssotkit.agent..",
                        "dev.ssotkit.progress..",
                        "dev.ssotkit.record..",
                        "org.openrewrite..")
                .check(classes);
    }
}
