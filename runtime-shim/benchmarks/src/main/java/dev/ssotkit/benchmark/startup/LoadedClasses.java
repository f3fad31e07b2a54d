package dev.ssotkit.benchmark.startup;

import dev.ssotkit.benchmark.measure.Cost;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many classes a JVM loaded, by what they are for, as {@code -Xlog:class+load} tells. */
final class LoadedClasses {

    /** The first that fits counts. */
    private enum Purpose {
        YAML("YAML", "dev.ssotkit.shaded.snakeyaml."),
        ASM("ASM", "dev.ssotkit.shaded.asm."),
        BYTE_BUDDY("Byte Buddy", "dev.ssotkit.shaded.bytebuddy."),
        LAMBDAS("lambdas and method handles", "java.lang.invoke.", "$$Lambda", "LambdaForm"),
        OWN("the agent's own", "dev.ssotkit."),
        REGEX("regular expressions", "java.util.regex."),
        REST("the JDK's others", "");

        private final String name;
        private final List<String> parts;

        Purpose(String name, String... parts) {
            this.name = name;
            this.parts = List.of(parts);
        }

        static Purpose of(String type) {
            return Stream.of(values())
                    .filter(purpose -> purpose.parts.stream().anyMatch(type::contains))
                    .findFirst()
                    .orElse(REST);
        }
    }

    private final Map<Purpose, Long> counts = new EnumMap<>(Purpose.class);

    private LoadedClasses() {}

    static LoadedClasses of(Cost run) {
        return of(run.said());
    }

    static LoadedClasses of(List<String> log) {
        LoadedClasses loaded = new LoadedClasses();
        for (String line : log) {
            int name = line.lastIndexOf("] ") + 2;
            int source = line.indexOf(" source:");
            if (name > 1 && source > name) {
                loaded.counts.merge(Purpose.of(line.substring(name, source)), 1L, Long::sum);
            }
        }
        return loaded;
    }

    /** What it loaded more than another, in words. */
    String more(LoadedClasses other) {
        long all =
                Stream.of(Purpose.values()).mapToLong(each -> more(other, each)).sum();
        return all + " more classes are loaded: "
                + Stream.of(Purpose.values())
                        .map(each -> each.name + " " + more(other, each))
                        .collect(Collectors.joining(", "));
    }

    private long more(LoadedClasses other, Purpose purpose) {
        return counts.getOrDefault(purpose, 0L) - other.counts.getOrDefault(purpose, 0L);
    }
}
