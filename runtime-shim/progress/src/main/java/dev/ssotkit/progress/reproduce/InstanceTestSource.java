package dev.ssotkit.progress.reproduce;

import dev.ssotkit.eligibility.EntryTargets;
import dev.ssotkit.eligibility.Obstacle;
import dev.ssotkit.evidence.classes.ClassShapes;
import dev.ssotkit.evidence.construction.ConstructionSite;
import dev.ssotkit.evidence.construction.WayOfConstruction;
import dev.ssotkit.map.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The source of a test that compares what each way of construction yields with what the accessor returns.
 *
 * @param packageName canonical's; empty for the unnamed one
 * @param comparisons how many ways it compares
 */
record InstanceTestSource(String packageName, String className, int comparisons, String source) {

    /** Why an entry has nothing to compare with; empty if it has. */
    static String obstacle(Entry entry, ClassShapes classes) {
        if (entry.isNamesOnly()) {
            return "`accessor: new`: there is no one instance";
        }
        if (!entry.accessor().parameterTypes().isEmpty()) {
            return entry.accessor() + " takes arguments: there is one instance for each";
        }
        return new EntryTargets(entry, classes)
                .faultOfAccessor()
                .map(Obstacle::toString)
                .orElse("");
    }

    /** @param entry one that {@link #obstacle} says nothing of */
    static InstanceTestSource of(Entry entry, List<WayOfConstruction> ways, ClassShapes classes) {
        String packageName = entry.canonicalType().packageName();
        SourceNames names = new SourceNames(classes, packageName);
        String accessor = names.of(entry.accessor().declaringType().binaryName()) + "."
                + entry.accessor().methodName() + "()";
        List<String> tests = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        Set<String> methods = new TreeSet<>();
        for (WayOfConstruction way : ways) {
            String obstacle = way.tried().map(names::obstacle).orElse(way.obstacle());
            if (obstacle.isEmpty()) {
                ConstructionSite site = way.tried().orElseThrow();
                tests.add(test(method(way.name(), methods), accessor, names.expression(site)));
            } else {
                comments.add("    // " + way.name() + ": " + obstacle);
            }
        }
        String className = entry.canonicalType().simpleName().replace('.', '_').replace('$', '_') + "IsOneInstanceTest";
        return new InstanceTestSource(
                packageName, className, tests.size(), source(packageName, className, accessor, tests, comments));
    }

    /** Below a folder of sources. */
    String path() {
        return (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + className + ".java";
    }

    private static String source(
            String packageName, String className, String accessor, List<String> tests, List<String> comments) {
        StringBuilder source = new StringBuilder();
        if (!packageName.isEmpty()) {
            source.append("package ").append(packageName).append(";\n\n");
        }
        source.append("import static org.junit.jupiter.api.Assertions.assertSame;\n\n");
        source.append("import org.junit.jupiter.api.Test;\n\n");
        source.append("/** Every way of construction yields what ")
                .append(accessor)
                .append(" returns. */\n");
        source.append("class ").append(className).append(" {\n");
        source.append(String.join("\n", tests));
        if (!comments.isEmpty()) {
            source.append(tests.isEmpty() ? "" : "\n")
                    .append("    // Not compared:\n")
                    .append(String.join("\n", comments))
                    .append("\n");
        }
        return source.append("}\n").toString();
    }

    private static String test(String method, String accessor, String expression) {
        return """
                    @Test
                    void %s() throws Exception {
                        assertSame(%s, %s);
                    }
                """.formatted(method, accessor, expression);
    }

    private static String method(String way, Set<String> taken) {
        String name = way.replace("()", "").replaceAll("[^A-Za-z0-9]+", "_") + "_is_the_one_instance";
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }
}
