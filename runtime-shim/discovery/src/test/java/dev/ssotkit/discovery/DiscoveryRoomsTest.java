package dev.ssotkit.discovery;

import dev.ssotkit.fixtures.Rooms;
import org.junit.jupiter.api.Test;

class DiscoveryRoomsTest {

    @Test
    void each_room_uses_those_below_it_and_shows_only_what_recipe_and_command_line_need() {
        Rooms.of("dev.ssotkit.discovery", ".", "draft", "verdict", "alibi", "evidence", "likeness", "words", "facts")
                .areInOrder()
                .areNoHeaps(25)
                .readForeignCodeOnlyIn()
                .showNothingThatNobodyNeeds(
                        "Discovery",
                        "DiscoveryOptions",
                        "DiscoveryResult",
                        "NothingFoundException",
                        "draft.DraftLine",
                        "draft.MissingLines",
                        "verdict.UseFigures");
    }
}
