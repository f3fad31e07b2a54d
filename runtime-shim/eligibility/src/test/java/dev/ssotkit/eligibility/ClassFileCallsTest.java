package dev.ssotkit.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.fixtures.calls.CallCase;
import dev.ssotkit.fixtures.calls.CallCases;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Reason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of calls, over class files, through all that {@code plan} does with a line. */
class ClassFileCallsTest {

    static List<CallCase> cases() {
        return CallCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_line_leads_where_the_compiler_leads_the_call(CallCase call) {
        List<String> sources = new ArrayList<>(call.sources());
        sources.add("package a; public class Caller extends " + call.callerExtends() + " { }");
        sources.add("package a; public class Legacy { static void g(" + declared(call.parameters()) + ") { } }");
        CompiledClasses classes = CompiledClasses.of(sources.toArray(new String[0]));
        Entry entry = Entries.entry("c.Canonical", "get()", List.of("a.Legacy"), "a.Legacy g(..) -> " + call.line());
        EntryTarget found = new EntryTargets(entry, classes)
                .mapped(entry.calls().get(0).target(), "a.Caller", descriptorOfG(classes));
        assertThat(described(found)).isEqualTo(call.expected().replaceFirst("^c\\.\\w+", ""));
    }

    @ParameterizedTest
    @MethodSource("callsOfAnybody")
    void a_facade_leads_where_the_compiler_leads_the_call(CallCase call) {
        List<String> sources = new ArrayList<>(call.sources());
        sources.add("package a; public class Legacy { public void g(" + declared(call.parameters()) + ") { } }");
        Verdict verdict = Verdicts.verdict(
                CompiledClasses.of(sources.toArray(new String[0])), "a.Legacy g(..) -> " + call.line());
        if (call.isCalled()) {
            MethodShape target = Verdicts.forwarding(verdict, "g").target();
            assertThat(target.descriptor()).isEqualTo(call.expected().replaceFirst("^c\\.\\w+", ""));
        } else {
            assertThat(Verdicts.reasons(verdict)).hasSize(1).allMatch(reason -> reason.startsWith("method g("));
        }
    }

    /** But for what only packages keep from the caller: a facade may call that where nothing else fits. */
    static List<CallCase> callsOfAnybody() {
        return cases().stream()
                .filter(call -> call.callerExtends().equals("Object")
                        && !call.expected().equals(CallCase.INACCESSIBLE))
                .toList();
    }

    @Test
    void an_argument_is_boxed_for_the_method_that_takes_objects() {
        CompiledClasses classes = CompiledClasses.of(
                """
                package c; public class Canonical { private Canonical() { }
                  public static Canonical with(Object first, Object second) { return new Canonical(); } }
                """, "package a; public class Legacy { public Legacy(Object item, double weight) { } }");
        Entry entry = Entries.entry(
                "c.Canonical",
                "with(java.lang.Object, java.lang.Object)",
                List.of("a.Legacy"),
                "a.Legacy <constructor>(java.lang.Object, double) -> with($1, $2)");
        EntryTargets targets = new EntryTargets(entry, classes);
        String constructor = "(Ljava/lang/Object;D)V";
        assertThat(targets.mapped(entry.calls().get(0).target(), "a.Use", constructor)
                        .obstacle())
                .isEmpty();
        assertThat(targets.accessor("a.Use", constructor).obstacle())
                .as("without the line the accessor takes them, too")
                .isEmpty();
    }

    private static String declared(List<String> parameters) {
        List<String> declared = new ArrayList<>();
        for (String parameter : parameters) {
            declared.add(parameter + " p" + declared.size());
        }
        return String.join(", ", declared);
    }

    private static String descriptorOfG(CompiledClasses classes) {
        return classes.find("a.Legacy").orElseThrow().methods().stream()
                .filter(method -> method.name().equals("g"))
                .findFirst()
                .orElseThrow()
                .descriptor();
    }

    private static String described(EntryTarget found) {
        if (found.obstacle().isEmpty()) {
            return found.method().descriptor();
        }
        Obstacle obstacle = found.obstacle().get();
        if (obstacle.reason() == Reason.ACCESSOR_NOT_ACCESSIBLE) {
            return CallCase.INACCESSIBLE;
        }
        assertThat(obstacle.reason()).isEqualTo(Reason.ACCESSOR_MISSING);
        return obstacle.toString().contains(" is ambiguous: ") ? CallCase.AMBIGUOUS : CallCase.NONE;
    }
}
