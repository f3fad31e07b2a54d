package dev.ssotkit.agent;

import dev.ssotkit.fixtures.Rooms;
import org.junit.jupiter.api.Test;

class RoomsTest {
    private static final int MOST_FILES = 25;

    private static final Rooms ROOMS = Rooms.of(
            "dev.ssotkit.agent",
            "start",
            "output",
            "output.file",
            "output.jfr",
            "output.jmx",
            "output.slf4j",
            "output.destination",
            "transform",
            "transform.verify",
            "caller",
            "callee",
            "transform.gate",
            "runtime",
            "runtime.link",
            "runtime.hook",
            "runtime.facade",
            "runtime.canonical",
            "bytecode",
            "protocol",
            "dispatch",
            "notice",
            "site",
            "console",
            "execution",
            "config",
            ".");

    @Test
    void a_room_uses_only_what_stands_behind_it() {
        ROOMS.areInOrder();
    }

    @Test
    void whatever_asm_throws_at_the_code_of_others_one_place_knows() {
        ROOMS.readForeignCodeOnlyIn("bytecode.MethodFlow");
    }

    @Test
    void no_room_is_a_heap() {
        ROOMS.areNoHeaps(MOST_FILES);
    }

    @Test
    void nothing_is_public_that_no_other_room_and_nobody_else_needs() {
        ROOMS.showNothingThatNobodyNeeds(
                // The jar's entry points, and what the tests of a suite reach by name.
                "start.AgentEntry",
                "caller.ClassSites",
                "site.RunningTest",
                "site.SeenConstructions",
                // Read by JMX, and by the classes that are made of them elsewhere.
                "output.jmx.RedirectsMBean",
                "dispatch.SsotDispatcher",
                "dispatch.JavaLangDoor",
                // Constants, which the compiler copies to where they are used.
                "dispatch.DispatcherName",
                "protocol.AddedNames",
                "protocol.OperationNames");
    }
}
