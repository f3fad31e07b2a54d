package dev.ssotkit.walkthrough.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a team edits itself, because it is a decision: where a class is made by its name, what canonical shows, what a test
 * asserts. Each text must stand in its file exactly once, or the copy is not what this was written for.
 *
 * @param reason for the terminal
 */
public record ByHand(String reason, List<Edit> edits) {

    private static final String MAIN = "src/main/java/com/parley/";
    private static final String TEST = "src/test/java/com/parley/";
    private static final String MANAGER = "websocketcore/websocketmanager/WebSocketManager";
    private static final String MANAGER_IMPORT = "import com.parley.websocketcore.websocketmanager.WebSocketManager;\n";

    /** Replaces a text in a file; an empty one stands for the whole file, which is deleted. */
    record Edit(String file, String before, String after) {

        static Edit deletion(String file) {
            return new Edit(file, "", "");
        }

        void apply(Path root) throws IOException {
            Path path = root.resolve(file);
            if (before.isEmpty()) {
                Files.delete(path);
                return;
            }
            String text = Files.readString(path);
            int at = text.indexOf(before);
            if (at < 0 || text.indexOf(before, at + 1) >= 0) {
                throw new IOException(file + " should hold this exactly once:\n" + before);
            }
            Files.writeString(path, text.substring(0, at) + after + text.substring(at + before.length()));
        }
    }

    /** After the recipe has moved every use. */
    public static List<ByHand> afterTheMove() {
        return List.of(
                new ByHand(
                        "what ServiceLoader makes: ToolExecutor asks the accessor, the service file goes",
                        List.of(
                                new Edit(MAIN + "tools/ToolExecutor.java", """
                                        ServiceLoader.load(EventSink.class)
                                                    .findFirst()
                                                    .orElseThrow(() -> new IllegalStateException("no EventSink in META-INF/services"));
                                        """, "WebSocketManager.getInstance();\n"),
                                new Edit(
                                        MAIN + "tools/ToolExecutor.java",
                                        "import java.util.ServiceLoader;\n",
                                        MANAGER_IMPORT),
                                Edit.deletion("src/main/resources/META-INF/services/com.parley.spi.EventSink"))),
                new ByHand(
                        "what a name in parley.properties makes: ToolResultPublisher asks the accessor, the file goes",
                        List.of(
                                new Edit(
                                        MAIN + "tools/ToolResultPublisher.java",
                                        """
                                            private static final String CONFIGURATION = "/parley.properties";

                                            private final EventSink sink = configuredSink();
                                        """,
                                        "    private final EventSink sink = WebSocketManager.getInstance();\n"),
                                new Edit(MAIN + "tools/ToolResultPublisher.java", """

                                            private static EventSink configuredSink() {
                                                Properties properties = new Properties();
                                                try (InputStream in = ToolResultPublisher.class.getResourceAsStream(CONFIGURATION)) {
                                                    properties.load(in);
                                                    Class<?> type = Class.forName(properties.getProperty("results.sink"));
                                                    return (EventSink) type.getDeclaredConstructor().newInstance();
                                                } catch (IOException | ReflectiveOperationException e) {
                                                    throw new IllegalStateException("results.sink in " + CONFIGURATION + " names no usable sink", e);
                                                }
                                            }
                                        """, ""),
                                new Edit(MAIN + "tools/ToolResultPublisher.java", """
                                        import java.io.IOException;
                                        import java.io.InputStream;
                                        import java.util.Properties;
                                        """, MANAGER_IMPORT),
                                Edit.deletion("src/main/resources/parley.properties"))),
                new ByHand(
                        "WebSocketManager: a constructor for subclasses in tests alone, and no interface that goes",
                        List.of(
                                new Edit(
                                        MAIN + MANAGER + ".java",
                                        "    public WebSocketManager() {",
                                        "    protected WebSocketManager() {"),
                                new Edit(
                                        MAIN + MANAGER + ".java",
                                        "implements WebSocketManagerProtocol, EventSink",
                                        "implements EventSink"),
                                new Edit(
                                        MAIN + MANAGER + ".java",
                                        "import com.parley.websocketcore.protocols.WebSocketManagerProtocol;\n",
                                        ""),
                                new Edit(MAIN + MANAGER + ".java", """
                                         The constructor is public because the plug-in loader needs it; a manager made
                                         * with it knows nobody's connections but those that are added to it.
                                        """, "\n"),
                                noOverride("void addConnection("),
                                noOverride("void removeConnection("),
                                noOverride("boolean isConnected("),
                                new Edit(
                                        TEST + MANAGER + "Test.java",
                                        "manager = new WebSocketManager();",
                                        "manager = new WebSocketManager() {};"))),
                new ByHand(
                        "ThinkingNotifier: the factory object that nobody asks any more",
                        List.of(
                                new Edit(
                                        MAIN + "agents/ThinkingNotifier.java",
                                        "    private final WebSocketManagerFactory managers = new WebSocketManagerFactory();\n\n",
                                        ""),
                                new Edit(
                                        MAIN + "agents/ThinkingNotifier.java",
                                        "import com.parley.websocketcore.websocketmanagerfactory.WebSocketManagerFactory;\n",
                                        ""))),
                new ByHand(
                        "GoldenPathTest: what was the known defect is the defect no more",
                        List.of(
                                new Edit(
                                        TEST + "chat/GoldenPathTest.java",
                                        "allSatisfy(number -> assertThat(number).isBetween(1, 4))",
                                        "containsExactly(5)"),
                                new Edit(
                                        TEST + "chat/GoldenPathTest.java",
                                        "known_defect_a_user_sees_fewer_than_five_events_and_the_same_number_in_every_run",
                                        "a_user_sees_all_five_events_in_every_run"))));
    }

    private static Edit noOverride(String method) {
        return new Edit(MAIN + MANAGER + ".java", "    @Override\n    public " + method, "    public " + method);
    }

    /**
     * Edits the files.
     *
     * @throws IOException if one is not as it must be
     */
    public void apply(Path root) throws IOException {
        for (Edit edit : edits) {
            edit.apply(root);
        }
    }
}
