package dev.ssotkit.record;

import dev.ssotkit.fixtures.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_one_room_shows_what_who_writes_and_who_reads_the_log_needs() {
        Rooms.of("dev.ssotkit.record", ".")
                .areInOrder()
                .areNoHeaps(25)
                .showNothingThatNobodyNeeds(
                        "CountedTest",
                        "DroppedRecord",
                        "Fields",
                        "Outcome",
                        "PlainText",
                        "Reason",
                        "RedirectRecord",
                        "Run",
                        "SiteId",
                        "SiteKind",
                        "StartRecord",
                        "TestsRecord");
    }
}
