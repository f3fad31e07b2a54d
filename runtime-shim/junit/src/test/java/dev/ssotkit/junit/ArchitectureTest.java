package dev.ssotkit.junit;

import dev.ssotkit.fixtures.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_rooms_show_what_a_test_names_and_what_the_JUnit_Platform_loads() {
        Rooms.of("dev.ssotkit.junit", "closing", ".")
                .areInOrder()
                .areNoHeaps(25)
                .showNothingThatNobodyNeeds(
                        "NoLegacyConstructions", "RunningTestListener", "closing.SingleSourceOfTruthEngine");
    }
}
