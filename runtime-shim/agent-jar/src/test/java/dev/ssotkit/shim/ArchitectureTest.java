package dev.ssotkit.shim;

import dev.ssotkit.fixtures.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_one_room_shows_its_two_doors() {
        Rooms.of("dev.ssotkit.shim", ".").areInOrder().showNothingThatNobodyNeeds("Main", "PreMain");
    }
}
