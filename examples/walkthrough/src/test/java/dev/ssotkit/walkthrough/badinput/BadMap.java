package dev.ssotkit.walkthrough.badinput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The maps that users get wrong, with what a message about each must name. */
enum BadMap {
    MISSING("", 0, "rewrite.yml"),
    NOT_YAML("""
            type: specs.openrewrite.org/v1beta/recipe
            name: com.parley.OneWebSocketManager
            recipeList: [ - {
            """, 3, "YAML"),
    UNKNOWN_OPTION("""
            type: specs.openrewrite.org/v1beta/recipe
            name: com.parley.OneWebSocketManager
            displayName: One manager
            description: One manager.
            recipeList:
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: com.parley.websocketcore.websocketmanager.WebSocketManager
                  accessor: getInstance()
                  legacyType:
                    - com.parley.websocket.manager.WebSocketManager
            """, 9, "com.parley.OneWebSocketManager", "legacyType", "legacyTypes"),
    NO_TYPE_NAME("""
            type: specs.openrewrite.org/v1beta/recipe
            name: com.parley.OneWebSocketManager
            displayName: One manager
            description: One manager.
            recipeList:
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: com.parley.websocketcore.websocketmanager.WebSocketManager
                  accessor: getInstance()
                  legacyTypes:
                    - com.parley.websocket manager
            """, 10, "com.parley.OneWebSocketManager", "com.parley.websocket manager");

    /** The line that is wrong, 1-based; 0 where there is no file. */
    final int line;

    private final String text;
    private final String mustName;

    BadMap(String text, int line, String... mustName) {
        this.text = text;
        this.line = line;
        this.mustName = String.join("\n", mustName);
    }

    /** What a message about it must name besides: entry, value, remedy. */
    List<String> mustName() {
        return mustName.lines().toList();
    }

    Path writeTo(Path folder) throws IOException {
        Path file = folder.resolve("rewrite.yml");
        if (this != MISSING) {
            Files.writeString(file, text);
        }
        return file;
    }
}
