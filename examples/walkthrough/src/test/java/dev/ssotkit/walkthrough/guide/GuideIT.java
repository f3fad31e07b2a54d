package dev.ssotkit.walkthrough.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.walkthrough.workspace.Build;
import dev.ssotkit.walkthrough.workspace.ScratchFolder;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A newcomer with a small project and MIGRATION.md, whose commands are run to the letter; each test is one phase of it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuideIT {

    private static final String DRY_RUN = "rewrite-maven-plugin:6.45.0:dryRun";
    private static final String RECIPE = "OneWebSocketManager";
    private static final String LOGIN = "src/main/java/com/ledger/accounts/Login.java";
    private static final List<String> TYPES =
            List.of("AuditTrail", "SafeAuditLog", "FileAuditLog", "ModernAuditLog", "AuditLogs");

    private static ScratchFolder scratch;
    private static GuideCommands guide;
    private static GuideCommands reading;
    private static LedgerProject ledger;

    @BeforeAll
    static void a_newcomer_has_a_project_and_the_guide() throws IOException {
        Build build = Build.read();
        scratch = ScratchFolder.create(Boolean.getBoolean("walkthrough.keep"));
        guide = new GuideCommands(build.module().resolve("../../MIGRATION.md"));
        reading = new GuideCommands(build.module().resolve("../../runtime-shim/progress/READING-THE-LOG.md"));
        ledger = LedgerProject.in(scratch, build);
    }

    @AfterAll
    static void nothing_is_left_behind() throws IOException {
        scratch.close();
    }

    @Test
    @Order(1)
    void discover_finds_every_competitor_and_drafts_a_map_with_one_decision_to_take() throws IOException {
        ledger.run("mvn test-compile");

        String said = ledger.run(guide.with("jar discover"));

        assertThat(said)
                .contains("-> com.ledger.audit.AuditLog\n", "com.ledger.audit.AuditLogViewer  look-alike")
                .contains("5 competitors in 18 classes")
                .endsWith("exit code 0");
        ledger.edit(
                "rewrite.yml",
                "# - com.ledger.audit.ModernAuditLog append(",
                "- com.ledger.audit.ModernAuditLog append(");
        assertThat(ledger.run(app().replace("mode=observe", "mode=observe,quiet=true")))
                .contains("the auditor sees 1 of 7");
    }

    @Test
    @Order(2)
    void protect_shows_what_no_test_reaches_and_writes_a_test_that_fails() throws IOException {
        ledger.edit("pom.xml", "<dependencies>", """
                <dependencies>
                    <dependency>
                      <groupId>dev.ssotkit</groupId>
                      <artifactId>junit</artifactId>
                      <version>0.1.0-SNAPSHOT</version>
                      <scope>test</scope>
                    </dependency>""");
        assertThat(LedgerProject.testsIn(ledger.run(guide.with("-DargLine="))))
                .contains("Tests run: 5, Failures: 0, Errors: 0");
        assertThat(ledger.run(guide.with("report target/tests-")))
                .contains("com.ledger.accounts.LoginTest.everybody_may_log_in", "No test reaches 2 of 4 legacy types");

        assertThat(ledger.run(guide.with("jar reproduce"))).contains("AuditLogIsOneInstanceTest.java: 6 tests");
        assertThat(LedgerProject.testsIn(ledger.run(guide.with("-Dtest=")))).contains("Tests run: 6, Failures: 6");
    }

    @Test
    @Order(3)
    void plan_blocks_nothing() throws IOException {
        assertThat(ledger.run(guide.with("jar plan")))
                .contains("4 facade")
                .doesNotContain("blocked")
                .endsWith("exit code 0");
    }

    @Test
    @Order(4)
    void redirect_heals_the_unchanged_class_files() throws IOException {
        assertThat(ledger.run(app().replace("mode=observe", "mode=redirect,reflection=forward")))
                .contains("the auditor sees 7 of 7");
    }

    @Test
    @Order(5)
    void rewrite_moves_every_use_and_prove_finds_no_other_change() throws IOException {
        ledger.run(guide.with("cp -r"));
        String dryRun = guide.with(DRY_RUN);

        assertThat(ledger.run(dryRun))
                .contains("com.ledger.audit.ModernAuditLog -> com.ledger.audit.AuditLog: ", "BUILD SUCCESS");
        assertThat(ledger.run(dryRun.replace(":dryRun", ":run"))).contains("BUILD SUCCESS");
        ledger.run(guide.with("mvn test-compile"));

        assertThat(ledger.run(guide.with("jar prove"))).contains(", 0 differ").endsWith("exit code 0");
        assertThat(ledger.read("src/test/java/com/ledger/accounts/TransfersTest.java"))
                .contains("mock(AuditLog.class)");
    }

    @Test
    @Order(6)
    void validate_shows_what_no_source_names_and_after_that_is_decided_the_agent_has_nothing_to_do()
            throws IOException {
        String redirect = app().replace("mode=observe", "mode=redirect,reflection=forward")
                .replace("redirects", "rewritten");
        assertThat(ledger.run(redirect)).contains("the auditor sees 7 of 7");
        assertThat(ledger.run(guide.with("report target/tests-")
                        .replace("tests-", "rewritten-")
                        .replace(" --by-test", "")))
                .contains("service_loader", "reflection", "Plugins.configured");

        holdTheLine();
        decide();

        assertThat(LedgerProject.testsIn(ledger.run("mvn test"))).contains("Tests run: 11, Failures: 0, Errors: 0");
        assertThat(ledger.run("java -cp target/classes com.ledger.accounts.Day"))
                .contains("the auditor sees 5 of 5");
    }

    /** What CI does from here on, by the page that the guide leads to. */
    private static void holdTheLine() throws IOException {
        assertThat(ledger.run(ofLogs("rewritten", reading.with("jar freeze")))).endsWith("exit code 0");
        assertThat(ledger.read("ssot/com.ledger.audit.AuditLog.frozen")).contains("\nruntime ");
        String check = ofLogs("rewritten", reading.with("check target/ssot --map"));
        assertThat(ledger.run(check)).contains("0 new, 0 solved").endsWith("exit code 0");

        ledger.edit(LOGIN, "AuditLog.getInstance()", "new com.ledger.audit.AuditTrail()");
        ledger.run(guide.with("mvn test-compile"));
        assertThat(ledger.run(check))
                .contains("com.ledger.accounts.Login", "call com.ledger.audit.AuditLog.getInstance()")
                .endsWith("exit code 1");
        ledger.edit(LOGIN, "new com.ledger.audit.AuditTrail()", "AuditLog.getInstance()");
        ledger.run(guide.with("mvn test-compile"));
        assertThat(ledger.run(check)).endsWith("exit code 0");
    }

    private static String ofLogs(String name, String command) {
        return command.replace("target/ssot", "target/" + name + "-*.jsonl");
    }

    /** The list of phase 6, on this project. */
    private static void decide() throws IOException {
        String main = "src/main/java/com/ledger/";
        ledger.delete("src/main/resources/META-INF/services/com.ledger.spi.AuditSink");
        ledger.delete("src/main/resources/ledger.yml");
        ledger.delete(main + "accounts/Plugins.java");
        ledger.edit(main + "accounts/Day.java", "        new Plugins().started(\"bob\");\n", "");
        ledger.edit(main + "accounts/Day.java", "of 7", "of 5");
        ledger.edit(main + "accounts/Transfers.java", "new AuditLogs().create()", "AuditLog.getInstance()");
        ledger.edit(main + "accounts/Transfers.java", "import com.ledger.audit.AuditLogs;\n", "");
        ledger.edit(main + "audit/AuditLog.java", "public AuditLog()", "protected AuditLog()");
        ledger.edit("src/test/java/com/ledger/audit/AuditLogTest.java", "new AuditLog();", "new AuditLog() {};");
    }

    @Test
    @Order(7)
    void delete_takes_every_competitor_which_the_guard_forbade_and_the_end_is_proven() throws IOException {
        ledger.write(
                "rewrite.yml",
                ledger.read("rewrite.yml")
                        + recipe("DeleteOthers", "DeleteUnusedLegacyTypes")
                        + recipe("NoOthers", "ForbidLegacyTypes"));
        ledger.delete("src/test/java/com/ledger/audit/AuditLogIsOneInstanceTest.java");
        String dryRun = guide.with(DRY_RUN);
        String guard = dryRun.replace(RECIPE, "NoOthers") + " -DfailOnDryRunResults=true";
        ledger.edit(LOGIN, "AuditLog.getInstance()", "new com.ledger.audit.AuditTrail()");
        assertThat(ledger.run(guard)).startsWith("FAILED").contains("dryRun");
        ledger.edit(LOGIN, "new com.ledger.audit.AuditTrail()", "AuditLog.getInstance()");

        assertThat(ledger.run(dryRun.replace(":dryRun", ":run").replace(RECIPE, "DeleteOthers")))
                .contains("AuditLogs: deleted");

        assertThat(ledger.auditClasses()).containsExactly("AuditLog", "AuditLogViewer");
        assertThat(ledger.run(guard)).doesNotStartWith("FAILED");
        assertThat(close(dryRun)).contains("Nothing left: all three counts are zero, and no file names a legacy type.");
        assertThat(ledger.run(ofLogs("closed", reading.with("check target/ssot --closed"))))
                .startsWith("Closed.")
                .endsWith("exit code 0");
        assertThat(guide.untried()).isEmpty();
    }

    private static String close(String dryRun) throws IOException {
        ledger.write("src/test/java/com/ledger/OneAuditLogTest.java", """
                package com.ledger;

                import dev.ssotkit.junit.SingleSourceOfTruth;

                @SingleSourceOfTruth(map = "rewrite.yml")
                class OneAuditLogTest {}
                """);
        assertThat(LedgerProject.testsIn(ledger.run("mvn clean test")))
                .contains("Tests run: 8, Failures: 0, Errors: 0, Skipped: 0");
        ledger.run(dryRun);
        assertThat(ledger.run(app().replace("mode=observe", "mode=redirect,reflection=forward")
                        .replace("redirects", "closed")))
                .contains("the auditor sees 5 of 5");
        return ledger.run(guide.with("report target/closed-"));
    }

    private static String app() {
        return guide.with("app.jar");
    }

    private static String recipe(String name, String recipe) {
        StringBuilder text = new StringBuilder("""

                ---
                type: specs.openrewrite.org/v1beta/recipe
                name: com.ledger.audit.%s
                displayName: %s
                recipeList:
                  - dev.ssotkit.rewrite.%s:
                      canonicalType: com.ledger.audit.AuditLog
                      legacyTypes:
                """.formatted(name, name, recipe));
        TYPES.forEach(
                type -> text.append("        - com.ledger.audit.").append(type).append("\n"));
        return text.toString();
    }
}
