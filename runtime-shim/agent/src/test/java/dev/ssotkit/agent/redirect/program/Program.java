package dev.ssotkit.agent.redirect.program;

import dev.ssotkit.agent.config.Environment;
import dev.ssotkit.agent.config.InvalidSettingsException;
import dev.ssotkit.agent.config.Settings;
import dev.ssotkit.agent.config.SettingsReader;
import dev.ssotkit.fixtures.ClassFileLoader;
import dev.ssotkit.fixtures.Compiler;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.map.EntryResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;

/** A small program with a map: compiled, rewritten while it is loaded, and run. */
public final class Program {
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private String options = "";
    private Compiler compiler = Compiler.JAVAC;
    private String[] compilerOptions = {};
    private UnaryOperator<byte[]> beforeLoading = UnaryOperator.identity();

    /** @param type a qualified name; its package declaration is added */
    public Program source(String type, String... lines) {
        String packageName = type.substring(0, type.lastIndexOf('.'));
        sources.put(type, "package " + packageName + ";\n" + String.join("\n", lines));
        return this;
    }

    /** A whole file, its package declaration included. */
    public Program file(String type, String source) {
        sources.put(type, source);
        return this;
    }

    /** The body of {@code public static Object run() throws Throwable} in {@code app.Main}. */
    public Program main(String... lines) {
        return source(
                "app.Main",
                "import java.util.*; import java.util.function.*;",
                "public class Main { public static Object run() throws Throwable {",
                String.join("\n", lines),
                "}}");
    }

    public Program entry(String canonicalType, String accessor, List<String> legacyTypes, String... calls) {
        EntryOptions.Builder options = EntryOptions.named("test entry " + entries.size())
                .option(EntryOptions.CANONICAL_TYPE, canonicalType)
                .option(EntryOptions.ACCESSOR, accessor)
                .option(EntryOptions.LEGACY_TYPES, legacyTypes);
        if (calls.length > 0) {
            options.option(EntryOptions.CALLS, Arrays.asList(calls));
        }
        EntryResult result = Entry.of(options.build());
        if (!result.isValid()) {
            throw new AssertionError(result.problems().toString());
        }
        entries.add(result.entry());
        return this;
    }

    /** Options of the agent, as in its argument: {@code reflection=forward,mode=strict}. */
    public Program options(String agentOptions) {
        this.options = agentOptions;
        return this;
    }

    public Program compiler(Compiler compiler, String... options) {
        this.compiler = compiler;
        this.compilerOptions = options;
        return this;
    }

    /** Changes each class file before the agent sees it. */
    public Program beforeLoading(UnaryOperator<byte[]> change) {
        this.beforeLoading = change;
        return this;
    }

    public ConsolidationMap map() {
        return ConsolidationMap.of(entries);
    }

    public Settings settings() {
        try {
            String argument = "map=none" + (options.isEmpty() ? "" : "," + options);
            return SettingsReader.read(argument, new Environment(new Properties(), Map.of()));
        } catch (InvalidSettingsException e) {
            throw new AssertionError(e);
        }
    }

    public Map<String, byte[]> classFiles() {
        Map<String, byte[]> files = JavaCompilation.ofTypes(sources)
                .by(compiler)
                .options(compilerOptions)
                .inMemory();
        files.replaceAll((name, file) -> beforeLoading.apply(file));
        return files;
    }

    /** Loads it with the agent; nothing has run yet. */
    public RunningProgram start() {
        return new RunningProgram(map(), settings(), classFiles());
    }

    /** The same classes as they were compiled. */
    public ClassLoader loaderWithoutAgent() {
        return new ClassFileLoader(classFiles());
    }

    /** What {@code app.Main.run()} returns, with the agent. */
    public Object run() {
        return start().run();
    }
}
