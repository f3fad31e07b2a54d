package dev.ssotkit.agent.redirect.program;

import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.config.Settings;
import dev.ssotkit.agent.dispatch.Dispatcher;
import dev.ssotkit.agent.runtime.Linker;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.site.Tally;
import dev.ssotkit.agent.transform.RedirectTransformer;
import dev.ssotkit.fixtures.ClassFileLoader;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.record.Reason;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A program whose classes the agent sees as they are loaded; a new one replaces the last in the dispatcher. */
public final class RunningProgram {
    private static final Dispatcher DISPATCHER = dispatcher();

    private final Sites sites = new Sites(true);
    private final Linker linker;
    private final RedirectTransformer transformer;
    private final Map<String, byte[]> classFiles;
    private final ClassLoader parent;
    private final ClassLoader loader;

    public RunningProgram(ConsolidationMap map, Settings settings, Map<String, byte[]> classFiles) {
        this(map, settings, classFiles, RunningProgram.class.getClassLoader());
    }

    /** @param parent of the loader of its classes */
    public RunningProgram(ConsolidationMap map, Settings settings, Map<String, byte[]> classFiles, ClassLoader parent) {
        this.parent = parent;
        try {
            linker = new Linker(map, settings.mode(), settings.reflection(), sites, DISPATCHER.trustedLookup());
            DISPATCHER.connect(linker, linker.members());
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        transformer = RedirectTransformer.of(map, settings.reflection(), sites, loader -> {});
        this.classFiles = classFiles;
        loader = newLoader();
    }

    private static Dispatcher dispatcher() {
        try {
            return Dispatcher.define(null);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Another loader with the same classes, such as another web application's. */
    public ClassLoader newLoader() {
        return new ClassFileLoader(parent, classFiles, transformer);
    }

    public Object run() {
        return run(loader);
    }

    public Object run(ClassLoader in) {
        try {
            return runOrThrow(in);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    public Object runOrThrow() throws Throwable {
        return runOrThrow(loader);
    }

    public Object runOrThrow(ClassLoader in) throws Throwable {
        try {
            return Class.forName("app.Main", true, in).getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** As the agent leaves it. */
    public byte[] rewritten(String name) {
        return transformer.transform(loader, name.replace('.', '/'), null, null, classFile(name));
    }

    public byte[] classFile(String name) {
        return classFiles.get(name);
    }

    public ClassLoader loader() {
        return loader;
    }

    public Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, loader);
    }

    /** Those of the named classes that stayed as they are, with the reason. */
    public List<String> keptClasses(String... names) {
        List<String> kept = new ArrayList<>();
        for (String name : names) {
            try {
                Reason reason = sites.keptClasses().reason(load(name));
                if (reason != null) {
                    kept.add(name + ": " + reason.text());
                }
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
        return kept;
    }

    public void setMode(String canonicalType, Mode mode) {
        linker.modes().setMode(canonicalType, mode);
    }

    /** How many constructions in a method came to what, such as {@code observed(hazard)}. */
    public Map<String, Long> constructionsIn(String function) {
        Map<String, Long> counts = new TreeMap<>();
        for (Tally tally = sites.firstTally(); tally != null; tally = tally.next()) {
            if (tally.count() > 0 && tally.site().function().equals(function)) {
                String reason =
                        tally.reason() == null ? "" : "(" + tally.reason().text() + ")";
                counts.merge(tally.outcome().text() + reason, tally.count(), Long::sum);
            }
        }
        return counts;
    }

    /** Such as {@code facade new app.Legacy in app.Main.run} or {@code 2 observed(hazard) factory ...}, sorted. */
    public List<String> events() {
        List<String> events = new ArrayList<>();
        for (Tally tally = sites.firstTally(); tally != null; tally = tally.next()) {
            if (!tally.isSuperseded()) {
                events.add((tally.count() > 1 ? tally.count() + " " : "")
                        + tally.outcome().text()
                        + (tally.reason() == null ? "" : "(" + tally.reason().text() + ")")
                        + " " + tally.site().kind().text().toLowerCase(Locale.ROOT)
                        + " " + tally.site().legacyType()
                        + " in " + tally.site().function());
            }
        }
        events.sort(null);
        return events;
    }
}
