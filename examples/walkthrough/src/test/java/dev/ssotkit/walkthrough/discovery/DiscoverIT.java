package dev.ssotkit.walkthrough.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.walkthrough.process.ChildProcess;
import dev.ssotkit.walkthrough.process.Command;
import dev.ssotkit.walkthrough.workspace.Build;
import dev.ssotkit.walkthrough.workspace.ScratchFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The chat's competitors, each found and none besides; and from the draft to a plan without an edit. */
class DiscoverIT {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String CANONICAL = "com.parley.websocketcore.websocketmanager.WebSocketManager";

    private static final List<String> COMPETITORS = List.of(
            "com.parley.websocketcore.manager.WebSocketManager,wrapper",
            "com.parley.websocketcore.unifiedmanager.UnifiedWebSocketManager,duplicate",
            "com.parley.websocketcore.websocketmanagerfactory.WebSocketManagerFactory,factory",
            "com.parley.websocketcore.websocketmanagerfactory.IsolatedWebSocketManager,partial duplicate",
            "com.parley.websocketcore.modernwebsocketabstraction.ModernWebSocketManager,partial duplicate",
            "com.parley.websocketcore.scalingmanager.WebSocketScalingManager,partial duplicate",
            "com.parley.websocketcore.heartbeatmanager.WebSocketHeartbeatManager,partial duplicate",
            "com.parley.websocketcore.connectionmanager.ConnectionManager,partial duplicate",
            "com.parley.websocketcore.migrationadapter.MigrationAdapter,singleton holder",
            "com.parley.websocketcore.migrationadapter.LegacyWebSocketManager,partial duplicate",
            "com.parley.websocketcore.canonicalimports.CanonicalWebSocketManager,re-export",
            "com.parley.websocketcore.canonicalimportpatterns.WebSocketManager,re-export",
            "com.parley.websocketcore.statesynchronizationmanager.StateSynchronizationManager,alias",
            "com.parley.websocketcore.protocols.WebSocketManagerProtocol,interface",
            "com.parley.websocket.manager.WebSocketManager,partial duplicate",
            "com.parley.websocket.connectionmanager.ConnectionManager,partial duplicate",
            "com.parley.websocket.memoryefficientmanager.MemoryEfficientWebSocketManager,partial duplicate",
            "com.parley.websocket.loadbalancedconnectionmanager.LoadBalancedConnectionManager,subclass",
            "com.parley.websocket.unified.UnifiedWebSocketManager,partial duplicate",
            "com.parley.handlers.TypingIndicatorTest$MockWebSocketManager,test double",
            "com.parley.agents.ErrorReporterTest$FakeWebSocketManager,test double",
            "com.parley.services.websocket.qualitymanager.WebSocketQualityManagerTest$FlakyWebSocketManager,test double",
            "com.parley.handlers.PresenceHandlerTest$OnlyAdaIsConnected,test double",
            "com.parley.services.LoadReportTest$BusyConnectionManager,test double");

    private static final List<String> LOOK_ALIKES = List.of(
            "com.parley.services.websocket.qualitymanager.WebSocketQualityManager,look-alike",
            "com.parley.monitoring.websocketdashboardconfig.WebSocketDashboardConfigManager,look-alike");

    private static Build build;
    private static ScratchFolder scratch;
    private static List<String> found;

    @BeforeAll
    static void discover() throws IOException {
        build = Build.read();
        scratch = ScratchFolder.create(Boolean.getBoolean("walkthrough.keep"));
        Path csv = scratch.path().resolve("found.csv");
        shim("discover", "--classes", classes(), "--classes", tests(), "--draft=" + draft(), "--csv=" + csv);
        Pattern columns = Pattern.compile("^\"([^\"]+)\",\"([^\"]+)\",.*");
        found = Files.readAllLines(csv).stream()
                .skip(1)
                .map(line -> columns.matcher(line).replaceAll("$1,$2"))
                .toList();
    }

    @AfterAll
    static void delete_the_scratch_folder() throws IOException {
        scratch.close();
    }

    @Test
    void the_manager_that_stays_is_proposed() {
        assertThat(found).startsWith(CANONICAL + ",canonical");
    }

    @Test
    void every_competitor_of_the_case_is_found_and_none_besides() {
        assertThat(found)
                .filteredOn(row -> !row.endsWith(",look-alike") && !row.endsWith(",canonical"))
                .containsExactlyInAnyOrderElementsOf(COMPETITORS);
    }

    @Test
    void both_look_alikes_are_told_as_such() {
        assertThat(found).containsAll(LOOK_ALIKES);
    }

    @Test
    void plan_accepts_the_draft_without_an_edit() throws IOException {
        List<String> plan = shim("plan", "--map=" + draft(), "--classes=" + classes());

        // A text that the old method knew by itself is a decision: the draft has the line, commented out.
        assertThat(plan)
                .filteredOn(line -> line.contains(" blocked "))
                .singleElement()
                .asString()
                .contains("announceShutdown() has no counterpart");
        assertThat(draft()).content().contains("announceShutdown() -> broadcast(?)");
    }

    private static Path draft() {
        return scratch.path().resolve("draft.yml");
    }

    private static String classes() {
        return build.chat().resolve("target/classes").toString();
    }

    private static String tests() {
        return build.chat().resolve("target/test-classes").toString();
    }

    private static List<String> shim(String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of("-jar", build.shimJar().toString()));
        all.addAll(List.of(words));
        Command java = Command.java(scratch.path()).with(all.toArray(String[]::new));
        try (ChildProcess child = java.start(Files.createTempFile(scratch.path(), "shim", ".log"))) {
            assertThat(child.awaitExit(LIMIT))
                    .as(() -> String.join("\n", child.err()))
                    .contains(0);
            return child.out();
        }
    }
}
