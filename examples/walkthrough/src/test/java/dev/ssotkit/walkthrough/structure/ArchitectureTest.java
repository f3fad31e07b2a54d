package dev.ssotkit.walkthrough.structure;

import dev.ssotkit.fixtures.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void each_room_of_the_walkthrough_uses_those_below_it_and_shows_only_what_those_above_need() {
        Rooms.of(
                        "dev.ssotkit.walkthrough",
                        ".",
                        "journey",
                        "project",
                        "chat",
                        "maven",
                        "evidence",
                        "capture",
                        "process",
                        "workspace",
                        "terminal")
                .areInOrder()
                .areNoHeaps(25)
                // Each has a main of its own: the journey's, and that of the picture for the README.
                .showNothingThatNobodyNeeds("Walkthrough", "capture.TerminalPicture");
    }
}
