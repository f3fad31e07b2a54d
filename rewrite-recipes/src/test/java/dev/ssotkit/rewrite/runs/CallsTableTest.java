package dev.ssotkit.rewrite.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.calls.CallCase;
import dev.ssotkit.fixtures.calls.CallCases;
import dev.ssotkit.fixtures.calls.JavacAnswer;
import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of calls, through the whole recipe: javac says which method the call reaches that the recipe wrote. */
class CallsTableTest {

    static List<CallCase> cases() {
        return CallCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_line_leads_where_the_compiler_leads_the_call(CallCase call) {
        List<String> sources = new ArrayList<>(call.sources());
        sources.add(legacy(call.parameters()));
        sources.add(caller(call));
        Codebase.Outcome outcome = new Codebase()
                .main(sources.stream()
                        .map(source -> source.replaceFirst("; ", ";\n\n"))
                        .toArray(String[]::new))
                .run(new ConsolidateManager(
                        "c.Canonical", "get()", List.of("a.Legacy"), List.of("a.Legacy g(..) -> " + call.line())));
        assertThat(answer(call, outcome)).as(outcome.reasons()).isEqualTo(call.expected());
    }

    private static String answer(CallCase call, Codebase.Outcome outcome) {
        if (!outcome.changed.isEmpty()) {
            List<String> sources = new ArrayList<>(call.sources());
            sources.add(outcome.file("a/Caller.java"));
            return JavacAnswer.to(sources);
        }
        String reasons = outcome.reasons();
        if (reasons.contains("it is ambiguous which is called")) {
            return CallCase.AMBIGUOUS;
        }
        assertThat(reasons).contains("BLOCKED");
        return reasons.contains("is not accessible here") ? CallCase.INACCESSIBLE : CallCase.NONE;
    }

    private static String legacy(List<String> parameters) {
        return "package a; public class Legacy { static void g(" + declared(parameters) + ") { } }";
    }

    private static String caller(CallCase call) {
        StringJoiner passed = new StringJoiner(", ");
        for (int i = 1; i <= call.parameters().size(); i++) {
            passed.add("p" + i);
        }
        return "package a; public class Caller extends " + call.callerExtends() + " { void call("
                + declared(call.parameters()) + ") { Legacy.g(" + passed + "); } }";
    }

    private static String declared(List<String> parameters) {
        StringJoiner declared = new StringJoiner(", ");
        for (int i = 1; i <= parameters.size(); i++) {
            declared.add(parameters.get(i - 1) + " p" + i);
        }
        return declared.toString();
    }
}
