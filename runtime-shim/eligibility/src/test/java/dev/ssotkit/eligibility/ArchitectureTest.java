package dev.ssotkit.eligibility;

import dev.ssotkit.fixtures.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void verdicts_use_class_files_and_sites_speak_of_both() {
        Rooms.of("dev.ssotkit.eligibility", "site", ".", "classfile")
                .areInOrder()
                .areNoHeaps(25)
                .readForeignCodeOnlyIn("classfile.ClassFileReading", "classfile.OwnMonitor")
                .showNothingThatNobodyNeeds(
                        "site.*",
                        "classfile.ClassFileReading",
                        "classfile.MalformedClassException",
                        "classfile.UnknownVersionException",
                        "Eligibility",
                        "Forwarding",
                        "Obstacle",
                        "EntryTarget",
                        "EntryTargets",
                        "LineFaults",
                        "Verdict");
    }
}
