package dev.ssotkit.dashboard;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.ssotkit.fixtures.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_server_is_behind_the_door() {
        Rooms.of("dev.ssotkit.dashboard", "jetty", ".")
                .areInOrder()
                .areNoHeaps(25)
                // The command line goes through the door, and the server is found by its name.
                .showNothingThatNobodyNeeds("PageServers", "jetty.JettyPageServers");
    }

    @Test
    void the_door_is_of_the_JDK_alone_for_both_sides_share_it() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("dev.ssotkit.dashboard")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.ssotkit.dashboard", "java..", "org.jspecify..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.ssotkit.dashboard"));
    }
}
