package dev.ssotkit.rewrite;

import dev.ssotkit.fixtures.Rooms;
import org.junit.jupiter.api.Test;

class RecipeRoomsTest {

    private static final Rooms ROOMS = Rooms.of(
            "dev.ssotkit.rewrite",
            ".",
            "internal.facts",
            "internal.retire.deprecation",
            "internal.retire.delegation",
            "internal.retire.deletion",
            "internal.retire",
            "internal.decide",
            "internal.sweep",
            "internal.edit",
            "internal.text",
            "internal.text.spring",
            "internal.planning",
            "internal.kotlin",
            "internal.groovy",
            "internal.rule.calls",
            "internal.rule.names",
            "internal.rule.values",
            "internal.rule.types",
            "internal.rule.merges",
            "internal.rule.hazards",
            "internal.rule",
            "internal.hypothesis",
            "internal.plan",
            "internal.text.format",
            "internal.tree",
            "internal.index",
            "internal.types",
            "table");

    @Test
    void no_room_uses_one_that_stands_above_it() {
        ROOMS.areInOrder();
    }

    @Test
    void no_room_is_a_heap() {
        ROOMS.areNoHeaps(25);
    }

    @Test
    void nothing_is_public_that_no_other_room_and_no_user_needs() {
        // The engine makes the recipes by their names, and finds the provider of references in META-INF/services.
        ROOMS.showNothingThatNobodyNeeds(
                "ConsolidateManager",
                "FindCompetingTypes",
                "ForbidLegacyTypes",
                "DeprecateLegacyTypes",
                "DeleteUnusedLegacyTypes",
                "DelegateLegacyTypes",
                "internal.text.ClassNames");
    }
}
