package dev.ssotkit.map.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.calls.CallCase;
import dev.ssotkit.fixtures.calls.CallCases;
import dev.ssotkit.fixtures.calls.JavacAnswer;
import dev.ssotkit.map.CallTarget;
import dev.ssotkit.map.Entries;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of calls, over loaded classes. */
class CallResolutionTest {

    private final LoadedTypes types = new LoadedTypes();
    private final CallResolution<Class<?>, LoadedMethod> calls = new CallResolution<>(types, types);

    static List<CallCase> cases() {
        return CallCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_call_leads_where_the_compiler_leads_it(CallCase call, @TempDir Path folder) throws Exception {
        JavacAnswer.compile(call, folder);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> canonical = loader.loadClass("c.Canonical");
            List<Class<?>> parameters = new ArrayList<>();
            for (String parameter : call.parameters()) {
                parameters.add(type(parameter, loader));
            }
            List<Class<?>> arguments = LineArguments.types(line(call), parameters, types);
            boolean inherits = call.callerExtends().equals("c.Canonical");
            assertThat(described(calls.find(
                            canonical,
                            "f",
                            arguments,
                            method -> Modifier.isPublic(method.method().getModifiers())
                                    || (inherits
                                            && !call.isOnInstance()
                                            && Modifier.isProtected(
                                                    method.method().getModifiers())))))
                    .isEqualTo(call.expected());
        }
    }

    static class Sample {
        static void f(Object o, long n, int i, String... rest) {}

        static void g(Integer n) {}

        static void g(String s) {}
    }

    @Test
    void each_argument_says_how_it_is_converted() {
        Resolution<LoadedMethod> found = calls.find(
                Sample.class,
                "f",
                List.of(int.class, int.class, Integer.class, String.class, types.ofNull()),
                method -> true);
        assertThat(found.phase()).isEqualTo(Phase.VARIABLE_ARITY);
        assertThat(found.conversions())
                .containsExactly(
                        Conversion.BOXING,
                        Conversion.WIDENING,
                        Conversion.UNBOXING,
                        Conversion.IDENTITY,
                        Conversion.WIDENING);
    }

    @Test
    void the_last_arguments_are_collected_where_only_that_fits() {
        List<Class<?>> fixed = List.of(Object.class, long.class, int.class);
        assertThat(collected(fixed)).hasValue(0);
        assertThat(collected(with(fixed, String.class, String.class))).hasValue(2);
        assertThat(collected(with(fixed, String[].class))).isEmpty();
        assertThat(collected(with(fixed, Integer.class))).isEmpty();
    }

    private static List<Class<?>> with(List<Class<?>> fixed, Class<?>... more) {
        List<Class<?>> all = new ArrayList<>(fixed);
        all.addAll(List.of(more));
        return all;
    }

    private OptionalInt collected(List<Class<?>> arguments) {
        return calls.find(Sample.class, "f", arguments, method -> true).collected();
    }

    @Test
    void what_is_ambiguous_is_named() {
        Resolution<LoadedMethod> found = calls.find(Sample.class, "g", List.of(types.ofNull()), method -> true);
        assertThat(found.failure()).isEqualTo(Resolution.Failure.AMBIGUOUS);
        assertThat(found.candidates())
                .extracting(method -> types.name(method.parameters().get(0)))
                .containsExactlyInAnyOrder("java.lang.Integer", "java.lang.String");
    }

    private static CallTarget line(CallCase call) {
        return Entries.entry("c.Canonical", "get()", List.of("a.Legacy"), "a.Legacy g(..) -> " + call.line())
                .calls()
                .get(0)
                .target();
    }

    private static Class<?> type(String written, ClassLoader loader) throws ClassNotFoundException {
        String name = written.replaceAll("<.*>", "");
        if (name.endsWith("[]")) {
            return Array.newInstance(type(name.substring(0, name.length() - 2), loader), 0)
                    .getClass();
        }
        Primitive primitive = Primitive.named(name);
        return primitive != null
                ? new LoadedTypes().ofPrimitive(primitive)
                : loader.loadClass(name.indexOf('.') < 0 ? "java.lang." + name : name);
    }

    private static String described(Resolution<LoadedMethod> found) {
        Resolution.Failure failure = found.failure();
        if (failure == null) {
            Method method = found.method().method();
            return method.getDeclaringClass().getName()
                    + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                            .toMethodDescriptorString();
        }
        switch (failure) {
            case AMBIGUOUS:
                return CallCase.AMBIGUOUS;
            case NOT_ACCESSIBLE:
                return CallCase.INACCESSIBLE;
            default:
                return CallCase.NONE;
        }
    }
}
