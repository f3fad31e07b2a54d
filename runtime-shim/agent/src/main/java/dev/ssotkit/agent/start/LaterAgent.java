package dev.ssotkit.agent.start;

import dev.ssotkit.agent.config.Environment;
import dev.ssotkit.agent.config.InvalidSettingsException;
import dev.ssotkit.agent.config.Settings;
import dev.ssotkit.agent.config.SettingsReader;
import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.map.file.InvalidMapException;
import dev.ssotkit.map.file.MapLocation;
import java.io.File;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A further {@code -javaagent} on the command line, of this jar or of a copy: the first one stays, whatever it asks for. */
final class LaterAgent {
    private LaterAgent() {}

    /** Warns if it asks for another map than the first; both arguments as the JVM handed them over. */
    static void ignore(@Nullable String first, @Nullable String later) {
        if (Objects.equals(first, later)) {
            return;
        }
        Environment environment = Environment.ofThisJvm();
        Settings wanted = settings(later, environment);
        if (wanted == null) {
            // It asks for no map that could be told apart.
            return;
        }
        Settings kept = settings(first, environment);
        if (kept == null || !isSameMap(kept, wanted)) {
            Warnings.once(
                    "later agent",
                    "a further -javaagent with map=" + text(wanted) + " is ignored: the first one"
                            + (kept == null ? " counts, and is off" : ", with map=" + text(kept) + ", stays")
                            + "; put the entries of both into one map, or name a directory with both files");
        }
    }

    /** Null if they cannot be read: such an agent is off. */
    private static @Nullable Settings settings(@Nullable String argument, Environment environment) {
        try {
            return SettingsReader.read(argument, environment);
        } catch (InvalidSettingsException e) {
            return null;
        }
    }

    private static boolean isSameMap(Settings one, Settings other) {
        return Objects.equals(one.recipe(), other.recipe()) && file(one.map()).equals(file(other.map()));
    }

    private static File file(String map) {
        try {
            return MapLocation.of(map).getCanonicalFile();
        } catch (InvalidMapException | IOException e) {
            return new File(map);
        }
    }

    private static String text(Settings settings) {
        return settings.map() + (settings.recipe() == null ? "" : ",recipe=" + settings.recipe());
    }
}
