package dev.ssotkit.benchmark;

import dev.ssotkit.fixtures.Rooms;
import org.junit.jupiter.api.Test;

class RoomsTest {

    @Test
    void each_room_uses_those_below_it() {
        Rooms.of(
                        "dev.ssotkit.benchmark",
                        ".",
                        "construction",
                        "memory",
                        "rewriting",
                        "startup",
                        "command",
                        "measure",
                        "table")
                .areInOrder();
    }
}
