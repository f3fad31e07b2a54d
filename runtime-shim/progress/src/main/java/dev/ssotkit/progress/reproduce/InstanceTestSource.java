package dev.ssotkit.progress.reproduce;

import dev.ssotkit.eligibility.EntryTargets;
import dev.ssotkit.eligibility.Obstacle;
import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.evidence.classes.ClassShapes;
import dev.ssotkit.evidence.construction.ConstructionSite;
import dev.ssotkit.evidence.construction.WayOfConstruction;
import dev.ssotkit.map.Entry;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The source of a test that compares what each way of construction yields with what the accessor returns. Names no legacy
 * type but where it calls one: what the recipe moves, it moves whole, and nothing in it holds a type that is to be deleted.
 *
 * @param packageName canonical's; empty for the unnamed one
 * @param testCount how many tests it holds
 * @param notCompared the other ways, each with its reason
 */
record InstanceTestSource(
        String packageName, String className, int testCount, String source, List<String> notCompared) {
    private static final String CONSTRUCTOR = "<init>";

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
        ClassShape canonical = classes.ownOf(entry.canonicalType()).orElse(null);
        List<String> tests = new ArrayList<>();
        List<String> notCompared = new ArrayList<>();
        Set<String> methods = new TreeSet<>();
        if (canonical != null && hasPublicConstructor(canonical)) {
            tests.add(hiddenConstructor(names.of(canonical.binaryName()), methods));
        }
        for (WayOfConstruction way : ways) {
            if (canonical != null && isConstructorOf(canonical, way)) {
                continue;
            }
            String obstacle = way.tried().map(names::obstacle).orElse(way.obstacle());
            if (obstacle.isEmpty()) {
                ConstructionSite site = way.tried().orElseThrow();
                tests.add(comparison(
                        methodName(way.name(), "_is_the_one_instance", methods), accessor, names.expression(site)));
            } else {
                notCompared.add(way.name() + ": " + obstacle);
            }
        }
        String className = entry.canonicalType().simpleName().replace('.', '_').replace('$', '_') + "IsOneInstanceTest";
        String source = source(packageName, className, accessor, tests);
        return new InstanceTestSource(packageName, className, tests.size(), source, List.copyOf(notCompared));
    }

    private static boolean hasPublicConstructor(ClassShape canonical) {
        return canonical.methods().stream()
                .anyMatch(method -> method.name().equals(CONSTRUCTOR) && method.has(Modifier.PUBLIC));
    }

    private static boolean isConstructorOf(ClassShape canonical, WayOfConstruction way) {
        return way.tried()
                .filter(ConstructionSite::isConstructor)
                .filter(site -> site.owner().equals(canonical.binaryName()))
                .isPresent();
    }

    /** Below a folder of sources. */
    String path() {
        return (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + className + ".java";
    }

    private static String source(String packageName, String className, String accessor, List<String> tests) {
        StringBuilder source = new StringBuilder();
        if (!packageName.isEmpty()) {
            source.append("package ").append(packageName).append(";\n\n");
        }
        String body = String.join("\n", tests);
        for (String assertion : List.of("assertEquals", "assertSame")) {
            if (body.contains(assertion + "(")) {
                source.append("import static org.junit.jupiter.api.Assertions.")
                        .append(assertion)
                        .append(";\n");
            }
        }
        source.append("\nimport org.junit.jupiter.api.Test;\n\n");
        source.append("/** Every way of construction yields what ")
                .append(accessor)
                .append(" returns. */\n");
        source.append("class ").append(className).append(" {\n");
        return source.append(body).append("}\n").toString();
    }

    // Says it by reflection: a call would not compile any more once it holds, and a recipe keeps it in canonical's own
    // tests.
    private static String hiddenConstructor(String canonical, Set<String> taken) {
        return """
                    /** A public one makes more; protected serves subclasses in tests, and tests in this package. */
                    @Test
                    void %s() {
                        assertEquals(0, %s.class.getConstructors().length, "public constructors");
                    }
                """.formatted(methodName("nobody else constructs " + canonical, "", taken), canonical);
    }

    private static String comparison(String method, String accessor, String expression) {
        return """
                    @Test
                    void %s() throws Exception {
                        assertSame(%s, %s);
                    }
                """.formatted(method, accessor, expression);
    }

    private static String methodName(String words, String suffix, Set<String> taken) {
        String name = words.replace("()", "").replaceAll("[^A-Za-z0-9]+", "_") + suffix;
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }
}
