package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.chat.ChatRun;
import dev.ssotkit.walkthrough.evidence.UsesTable;
import dev.ssotkit.walkthrough.maven.Rewrite;
import dev.ssotkit.walkthrough.maven.Rewrite.DryRun;
import dev.ssotkit.walkthrough.project.ChatMap;
import dev.ssotkit.walkthrough.project.ChatProject;
import dev.ssotkit.walkthrough.project.CompiledProject;
import dev.ssotkit.walkthrough.project.GoldenPatch;
import dev.ssotkit.walkthrough.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Phase 5: the recipe, through the real Maven plugin, and the proof that it changed nothing else. */
final class RewriteStep {

    private static final String REPRODUCER = "com.parley.websocketcore.websocketmanager." + ProtectStep.REPRODUCER;

    private RewriteStep() {}

    static Rewritten take(Setting setting) throws IOException {
        ChatProject chat = setting.chat();
        Terminal terminal = setting.terminal();
        Rewrite rewrite = chat.rewrite(ChatMap.CONSOLIDATE);
        CompiledProject classesBefore = chat.classes().copyTo(chat.evidence().resolve("classes-before"));

        DryRun first = terminal.doing("rewrite-maven-plugin:dryRun", () -> rewrite.dryRun("dry-run"));
        Path usesBefore = chat.keep(first.legacyUses(), "uses-before.csv");
        checkPatch(setting, first.patch());
        terminal.doing("rewrite-maven-plugin:run", () -> rewrite.run("run"));
        String tests =
                terminal.doing("compiling the rewritten chat and running its own tests", () -> chat.test("rewritten"));
        terminal.found(tests + ": that nobody else can construct a manager is for phase 6");
        setting.checks()
                .that(
                        tests.contains("Failures: 1, Errors: 0, Skipped: 0")
                                && chat.resultOf(REPRODUCER).contains("Failures: 1,"),
                        "of the rewritten chat's tests only one of the reproducing ones should fail: " + tests);
        CompiledProject classesAfter = chat.classes().copyTo(chat.evidence().resolve("classes-after"));
        ProofStep.take(setting, classesBefore, classesAfter);

        DryRun second = terminal.doing("rewrite-maven-plugin:dryRun, again", () -> rewrite.dryRun("dry-run-again"));
        Path usesAfter = chat.keep(second.legacyUses(), "uses-after.csv");
        setting.checks()
                .that(second.patch().isEmpty(), "a second run should change nothing, but would:\n" + second.patch());
        UsesTable before = UsesTable.read(usesBefore);
        UsesTable after = UsesTable.read(usesAfter);
        terminal.found("of " + before.uses().size() + " uses " + before.count("REWRITTEN") + " moved, "
                + before.count("KEPT") + " are kept for a reason, " + before.count("BLOCKED") + " were blocked and "
                + before.count("UNRESOLVED") + " unresolved");
        setting.checks()
                .that(
                        before.count("BLOCKED") + before.count("UNRESOLVED") == 0,
                        "the recipe should move every legacy type of the chat, see " + usesBefore);
        ChatRun run = terminal.doing("two users ask the rewritten agent", () -> chat.run("rewritten"));
        terminal.found("each user receives " + run.eventsOfFive() + " events; the chat says: "
                + run.status().brief());
        return new Rewritten(first.patch(), usesBefore, before, usesAfter, after, classesBefore, classesAfter, run);
    }

    private static void checkPatch(Setting setting, String patch) throws IOException {
        GoldenPatch golden = new GoldenPatch(setting.build().goldenPatch());
        if (setting.accept()) {
            golden.accept(patch);
        }
        Path kept = Files.createDirectories(setting.build().results()).resolve("rewrite.patch");
        Files.writeString(kept, patch);
        setting.terminal()
                .found("the patch changes "
                        + patch.lines()
                                .filter(line -> line.startsWith("diff --git"))
                                .count() + " files, "
                        + patch.lines()
                                .filter(line -> line.matches("\\+(?!\\+\\+ ).*"))
                                .count() + " lines added, "
                        + patch.lines()
                                .filter(line -> line.matches("-(?!-- ).*"))
                                .count() + " removed: " + setting.build().shown(kept));
        String difference = golden.difference(patch).orElse("");
        setting.checks().that(difference.isEmpty(), difference);
        if (difference.isEmpty()) {
            setting.terminal()
                    .found(setting.accept() ? "it is the golden patch now" : "it is equal to the golden patch");
        }
    }
}
