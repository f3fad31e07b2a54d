package dev.ssotkit.evidence;

import dev.ssotkit.fixtures.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void verdicts_rest_on_classes_and_only_those_read_class_files() {
        Rooms.of("dev.ssotkit.evidence", "construction", "verdict", "classes", "files", ".")
                .areInOrder()
                .areNoHeaps(25)
                .readForeignCodeOnlyIn()
                .showNothingThatNobodyNeeds(
                        "InputException",
                        "SourceLine",
                        "classes.*",
                        "files.ArchiveLayout",
                        "files.ClassPathWalk",
                        "files.FilesBelow",
                        "construction.FreshApplication",
                        "construction.ConstructionSite",
                        "construction.StandsFor",
                        "construction.WayOfConstruction",
                        "construction.WaysOfConstruction",
                        "verdict.MissingMember",
                        "verdict.MissingMembers",
                        "verdict.PlannedType",
                        "verdict.Prediction",
                        "verdict.UnfitConstructors");
    }
}
