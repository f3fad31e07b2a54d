package dev.ssotkit.eligibility;

import dev.ssotkit.fixtures.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void verdicts_use_class_files_and_sites_speak_of_both() {
        Rooms.of("dev.ssotkit.eligibility", "site", ".", "classfile")
                .areInOrder()
                .areNoHeaps(25)
                .readForeignCodeOnlyIn(
                        "classfile.ClassFileReading",
                        "classfile.NestReads",
                        "classfile.OwnMonitor",
                        "classfile.SelfStores")
                .showNothingThatNobodyNeeds(
                        "site.*",
                        "classfile.ClassFileReading",
                        "classfile.MalformedClassException",
                        "classfile.NameText",
                        "classfile.PoolLayout",
                        "classfile.UnknownVersionException",
                        "ArgumentSlots",
                        "Eligibility",
                        "Forwarding",
                        "Obstacle",
                        "EntryTarget",
                        "EntryTargets",
                        "LineFaults",
                        "MovedMembers",
                        "Verdict");
    }
}
