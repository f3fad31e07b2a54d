package dev.ssotkit.agent.redirect.program;

import dev.ssotkit.agent.config.Environment;
import dev.ssotkit.agent.config.InvalidSettingsException;
import dev.ssotkit.agent.config.SettingsReader;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.transform.RedirectTransformer;
import dev.ssotkit.map.ConsolidationMap;
import java.lang.instrument.ClassFileTransformer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The transformer, for tests outside the agent. */
public final class Rewriting {
    private Rewriting() {}

    /**
     * Loads classes with the agent.
     *
     * @param entries canonical type, with {@code getInstance()}, to its legacy type
     * @param mode the agent's option
     */
    public static Rewritten load(Map<String, byte[]> classFiles, Map<String, String> entries, String mode) {
        Program program = new Program().options("mode=" + mode);
        entries.forEach((canonical, legacy) -> program.entry(canonical, "getInstance()", List.of(legacy)));
        return new Rewritten(new RunningProgram(program.map(), program.settings(), classFiles));
    }

    /** {@code app.Canonical} and {@code app.Legacy}, compiled, for programs in whatever language. */
    public static Map<String, byte[]> managers() {
        return Managers.duplicated().classFiles();
    }

    /**
     * Loads {@link #managers()}, and a program that uses them, with the agent.
     *
     * @param parent of the loader of these classes
     */
    public static Rewritten load(Map<String, byte[]> classFiles, ClassLoader parent) {
        Program program = Managers.duplicated();
        return new Rewritten(new RunningProgram(program.map(), program.settings(), classFiles, parent));
    }

    /**
     * As {@link #load(Map, ClassLoader)}, with other types to become {@code app.Canonical}.
     *
     * @param legacyType one whose methods are some of canonical's, as are those of {@code more}
     */
    public static Rewritten load(
            Map<String, byte[]> classFiles, ClassLoader parent, String legacyType, String... more) {
        List<String> legacyTypes = new ArrayList<>(List.of(more));
        legacyTypes.add(legacyType);
        Program program = new Program().entry(Managers.CANONICAL, "getInstance()", legacyTypes);
        return new Rewritten(new RunningProgram(program.map(), program.settings(), classFiles, parent));
    }

    /** With {@code reflection=forward}, under which classes are prepared for most. */
    public static ClassFileTransformer prepareForAll(ConsolidationMap map, Sites sites) {
        try {
            return RedirectTransformer.of(
                    map,
                    SettingsReader.read("map=none,reflection=forward", new Environment(new Properties(), Map.of()))
                            .reflection(),
                    sites,
                    loader -> {});
        } catch (InvalidSettingsException e) {
            throw new AssertionError(e);
        }
    }
}
