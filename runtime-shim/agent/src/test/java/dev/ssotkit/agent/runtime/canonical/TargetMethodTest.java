package dev.ssotkit.agent.runtime.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.calls.CallCase;
import dev.ssotkit.fixtures.calls.CallCases;
import dev.ssotkit.fixtures.calls.JavacAnswer;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.record.Reason;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of calls, over loaded classes, by the rights of a caller that the JVM itself judges. */
class TargetMethodTest {

    static List<CallCase> cases() {
        return CallCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_line_leads_where_the_compiler_leads_the_call(CallCase call, @TempDir Path folder) throws Exception {
        List<String> sources = new ArrayList<>(call.sources());
        sources.add("package a; public class Caller extends " + call.callerExtends() + " { }");
        sources.add("package a; public class Legacy { static void g(" + declared(call.parameters()) + ") { } }");
        JavacAnswer.compile(
                new CallCase(
                        call.name(), sources, "Object", call.parameters(), call.arguments(), false, call.expected()),
                folder);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Entry entry = Entry.of(EntryOptions.named("test")
                            .option(EntryOptions.CANONICAL_TYPE, "c.Canonical")
                            .option(EntryOptions.ACCESSOR, "get()")
                            .option(EntryOptions.LEGACY_TYPES, List.of("a.Legacy"))
                            .option(EntryOptions.CALLS, List.of("a.Legacy g(..) -> " + call.line()))
                            .build())
                    .entry();
            List<Class<?>> parameters = List.of();
            for (Method method : loader.loadClass("a.Legacy").getDeclaredMethods()) {
                parameters = Arrays.asList(method.getParameterTypes());
            }
            TargetMethod target = new TargetMethod(
                    entry,
                    LoadedCanonical.resolve(entry, loader.loadClass("a.Caller")),
                    MethodHandles.privateLookupIn(loader.loadClass("a.Caller"), MethodHandles.lookup()));
            assertThat(described(target, entry, parameters)).isEqualTo(call.expected());
        }
    }

    private static String described(TargetMethod target, Entry entry, List<Class<?>> parameters) {
        try {
            assertThat(target.mapped(entry.calls().get(0).target(), parameters)
                            .type()
                            .parameterList())
                    .isEqualTo(parameters);
            Method method = target.findTarget(entry.calls().get(0).target(), parameters)
                    .method()
                    .method();
            return method.getDeclaringClass().getName()
                    + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                            .toMethodDescriptorString();
        } catch (Unlinkable e) {
            if (e.reason() == Reason.ACCESSOR_NOT_ACCESSIBLE) {
                return CallCase.INACCESSIBLE;
            }
            assertThat(e.reason()).isEqualTo(Reason.ACCESSOR_MISSING);
            return e.getMessage().contains(" is ambiguous: ") ? CallCase.AMBIGUOUS : CallCase.NONE;
        }
    }

    private static String declared(List<String> parameters) {
        List<String> declared = new ArrayList<>();
        for (String parameter : parameters) {
            declared.add(parameter + " p" + declared.size());
        }
        return String.join(", ", declared);
    }
}
