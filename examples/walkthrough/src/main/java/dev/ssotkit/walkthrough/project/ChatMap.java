package dev.ssotkit.walkthrough.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code rewrite.yml} in the chat's root: the draft, then what the team decided in it, then the recipes that end the case. */
public final class ChatMap {

    /** The recipes in it, in the order of their use. */
    public static final String CONSOLIDATE = "com.parley.websocketcore.websocketmanager.OneWebSocketManager";

    public static final String DELEGATE = "com.parley.DelegateManagers";
    public static final String DELETE = "com.parley.DeleteManagers";
    public static final String GUARD = "com.parley.NoOtherManager";

    private static final String TYPE = "        - ";
    private static final String ARROW = " -> ";
    private static final String UNSURE = "        # - ";

    /** Lines that the draft leaves to the team, by their beginning, and what the team makes of their right side. */
    private static final Map<String, String> DECISIONS = Map.of(
            "com.parley.websocket.manager.WebSocketManager announceShutdown()",
            "broadcast(\"The server is restarting\")",
            "com.parley.websocketcore.websocketmanagerfactory.IsolatedWebSocketManager <constructor>(com.parley.model.UserContext)",
            "getInstance()");

    private final Path file;

    ChatMap(Path file) {
        this.file = file;
    }

    /** Where it lies. */
    public Path file() {
        return file;
    }

    /**
     * Uncomments what the draft was not sure of.
     *
     * @return the lines that are new
     */
    public List<String> decide() throws IOException {
        List<String> decided = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String left =
                    line.startsWith(UNSURE) ? line.substring(UNSURE.length()).split(ARROW, 2)[0] : "";
            if (DECISIONS.containsKey(left)) {
                decided.add(left + ARROW + DECISIONS.get(left));
                lines.add(TYPE + left + ARROW + DECISIONS.get(left));
            } else {
                lines.add(line);
            }
        }
        Files.write(file, lines);
        return decided;
    }

    /** Copies the entry into recipes of their own: agent and command line read the first alone. */
    public void addWhatEndsTheCase() throws IOException {
        List<String> types = legacyTypes();
        List<String> all = Stream.concat(types.stream(), factories().stream()).toList();
        String consolidation = Files.readString(file);
        consolidation = consolidation.substring(consolidation.indexOf("\n---\n") + 1);
        String delegation = consolidation
                .replace("name: " + CONSOLIDATE, "name: " + DELEGATE)
                .replace("dev.ssotkit.rewrite.ConsolidateManager", "dev.ssotkit.rewrite.DelegateLegacyTypes");
        Files.writeString(
                file,
                Files.readString(file)
                        + "\n" + delegation
                        + entry(DELETE, "DeleteUnusedLegacyTypes", all)
                        + entry(GUARD, "ForbidLegacyTypes", all));
    }

    private static String entry(String name, String recipe, List<String> types) {
        return """
                ---
                type: specs.openrewrite.org/v1beta/recipe
                name: %s
                displayName: %s
                description: See the first recipe of this file.
                recipeList:
                  - dev.ssotkit.rewrite.%s:
                      canonicalType: com.parley.websocketcore.websocketmanager.WebSocketManager
                      legacyTypes:
                %s
                """.formatted(
                        name,
                        recipe,
                        recipe,
                        String.join("\n", types.stream().map(TYPE::concat).toList()));
    }

    /** As they are listed. */
    public List<String> legacyTypes() throws IOException {
        return entries(file).stream().filter(line -> !line.contains(ARROW)).toList();
    }

    /** The classes that stand left of an arrow and are none of the legacy types. */
    public List<String> factories() throws IOException {
        List<String> types = legacyTypes();
        return entries(file).stream()
                .filter(line -> line.contains(ARROW))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .distinct()
                .filter(type -> !types.contains(type))
                .toList();
    }

    /** The legacy types and the left sides of the calls, which say the same as those of the other map if they are equal. */
    public static List<String> subjects(Path map) throws IOException {
        return entries(map).stream()
                .map(line -> line.split(ARROW, 2)[0])
                .sorted()
                .toList();
    }

    // Of the first recipe: the others repeat it.
    private static List<String> entries(Path map) throws IOException {
        String first = Pattern.compile("(?m)^---$")
                .splitAsStream(Files.readString(map))
                .filter(part -> part.contains("recipeList:"))
                .findFirst()
                .orElse("");
        return first.lines()
                .filter(line -> line.startsWith(TYPE))
                .map(line -> line.substring(TYPE.length()))
                .toList();
    }
}
