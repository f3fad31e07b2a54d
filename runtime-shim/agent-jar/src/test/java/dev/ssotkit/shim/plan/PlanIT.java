package dev.ssotkit.shim.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.JavaCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code plan} says of class files is what the agent then does with them. */
class PlanIT {
    private static final String CANONICAL = """
            public class Canonical extends Base implements Contract {
              static final Canonical ONE = new Canonical();
              public static Canonical getInstance() { return ONE; }
              public void send(String text) {}
              public int count() { return 1; }
              public Canonical self() { return this; }
              public void take(Object o) {}
            }
            """;

    /** Each is constructed once, by {@code new} without arguments. */
    private static final Map<String, String> LEGACY = new TreeMap<>(Map.ofEntries(
            Map.entry("Base", "public class Base {}"),
            Map.entry("Same", "public class Same { public void send(String text) {} }"),
            Map.entry("Final", "public final class Final { public int count() { return 0; } }"),
            Map.entry("Alias", "public class Alias extends Canonical {}"),
            Map.entry("FatAlias", "public class FatAlias extends Canonical { public void more() {} }"),
            Map.entry("Renamed", "public class Renamed { public void emit(String text) {} }"),
            Map.entry("Fluent", "public class Fluent { public Fluent self() { return this; } }"),
            Map.entry("Lacking", "public class Lacking { public void flush() {} }"),
            Map.entry("Narrow", "public class Narrow { public String count() { return null; } }"),
            Map.entry("Field", "public class Field { public int size; public void send(String text) {} }"),
            Map.entry("Private", "public class Private { private int size; private void own() { size++; } }"),
            Map.entry("Serial", "public class Serial implements java.io.Serializable {}"),
            Map.entry("Native", "public class Native { public native int count(); }"),
            Map.entry("Waits", "public class Waits { public synchronized void count() { notifyAll(); } }"),
            Map.entry("Sealed", "public sealed class Sealed { static final class Sub extends Sealed {} }"),
            Map.entry("Inherits", "public class Inherits extends Same { public int count() { return 2; } }"),
            Map.entry("Sync", "public class Sync { public synchronized int count() { return 2; } }"),
            Map.entry("Rec", "public record Rec() { public int count() { return 2; } }"),
            Map.entry("Closes", "public class Closes implements AutoCloseable { public void close() {} }"),
            Map.entry("Static", "public class Static { public static void flush() {} }"),
            Map.entry(
                    "Outer$Inner",
                    "public class Outer { public static class Inner { public int count() { return 2; } } }"),
            Map.entry("Packaged", "public class Packaged { void flush() {} }"),
            Map.entry("Cloned", "public class Cloned implements Cloneable {}")));

    @TempDir
    Path folder;

    private Path classes;
    private Path map;

    @BeforeEach
    void compiles_every_shape() throws IOException {
        classes = folder.resolve("classes");
        List<String> sources = new ArrayList<>(LEGACY.values());
        sources.add(CANONICAL);
        sources.add("public interface Contract {}");
        StringBuilder program = new StringBuilder("public class Program { public static void main(String[] args) {\n");
        for (String type : LEGACY.keySet()) {
            program.append("  new ").append(type.replace('$', '.')).append("();\n");
        }
        sources.add(program.append("} }").toString());
        JavaCompilation.of(sources.stream().map("package a; "::concat).toList()).into(classes);
        map = Files.writeString(folder.resolve("rewrite.yml"), """
                type: specs.openrewrite.org/v1beta/recipe
                name: com.acme.One
                recipeList:
                  - dev.ssotkit.rewrite.ConsolidateManager:
                      canonicalType: a.Canonical
                      accessor: getInstance()
                      legacyTypes: [%s]
                      calls:
                        - a.Renamed emit(String) -> send
                """.formatted(String.join(
                ", ", LEGACY.keySet().stream().map(type -> "a." + type).toList())));
    }

    @Test
    void a_construction_yields_what_the_plan_says_for_the_reason_that_it_gives() throws Exception {
        PlannedOutcomes plan = PlannedOutcomes.of(map, classes);
        LoggedSites logged = LoggedSites.of(new PlannedProgram(map, classes, "a.Program")
                .run(folder.resolve("redirects.jsonl"))
                .redirects());

        assertThat(logged.outcomes()).isEqualTo(logged.asPlanned(plan)).hasSameSizeAs(LEGACY.keySet());
        assertThat(plan.bySite()).containsOnlyKeys("subclass at a.Sealed$Sub.<init>(Sealed.java:1)");
        assertThat(plan.byType())
                .containsOnlyKeys(
                        LEGACY.keySet().stream().map(type -> "a." + type).toList())
                .containsValues(
                        "redirected",
                        "facade",
                        "observed(unmapped_method)",
                        "observed(native_method)",
                        "observed(instance_field)",
                        "observed(own_monitor)",
                        "observed(sealed)",
                        "observed(serializable)");
    }
}
