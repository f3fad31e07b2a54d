package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.evidence.DataTable;
import dev.ssotkit.walkthrough.project.ChatMap;
import dev.ssotkit.walkthrough.project.ChatProject;
import java.io.IOException;
import java.util.List;

/** Phase 7: what nothing uses any more goes. */
final class DeleteStep {

    private DeleteStep() {}

    static void take(Setting setting) throws IOException {
        ChatProject chat = setting.chat();
        List<String> before = chat.competitorsLeft();
        DataTable types = DataTable.read(setting.terminal()
                .doing(
                        "DeleteUnusedLegacyTypes",
                        () -> chat.rewrite(ChatMap.DELETE).run("delete", "RetiredTypes")));
        long deleted = types.column("status").stream().filter("DELETED"::equals).count();
        setting.terminal().found(deleted + " of " + before.size() + " competing classes are deleted");
        setting.checks()
                .that(
                        !before.isEmpty()
                                && deleted == before.size()
                                && chat.competitorsLeft().isEmpty(),
                        "every competing class should be deleted, but these are left: " + chat.competitorsLeft());
    }
}
