package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinMethod;
import dev.ssotkit.twins.model.TwinParameter;
import dev.ssotkit.twins.model.TwinType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A second method or constructor of the same name. */
final class OverloadKinds {

    private static final List<String> FUNCTIONAL = List.of(
            "java.lang.Runnable",
            "java.util.concurrent.Callable<Object>",
            "java.util.function.Supplier<Object>",
            "java.util.function.Consumer<Object>",
            "java.util.function.Function<Object, Object>",
            "java.util.function.Predicate<Object>",
            "java.util.Comparator<Object>");

    private OverloadKinds() {}

    static List<MutationKind> all() {
        return List.of(
                overload("overloaded", OverloadKinds::near),
                overload("overloaded by a functional interface", OverloadKinds::functional),
                overload("overloaded with variable arity", OverloadKinds::variable),
                overload("overloaded and more specific", OverloadKinds::specific));
    }

    private static MutationKind overload(String title, Function<TwinMethod, Stream<TwinMethod>> overloads) {
        return (twin, users) -> twin.methods()
                .flatMap(method -> overloads.apply(method).filter(other -> isMissing(other, twin)))
                .map(other -> TwinMutation.adding(title, twin, other));
    }

    private static boolean isMissing(TwinMethod other, TwinType twin) {
        return twin.methods().noneMatch(method -> method.key().equals(other.key()));
    }

    private static Stream<TwinMethod> near(TwinMethod method) {
        return method.withOneParameter(TypeWords::neighboursOf);
    }

    private static Stream<TwinMethod> functional(TwinMethod method) {
        return method.withOneParameter(type -> TypeWords.isReference(type) ? FUNCTIONAL.stream() : Stream.of());
    }

    private static Stream<TwinMethod> specific(TwinMethod method) {
        return method.withOneParameter(type -> TypeWords.isReference(type)
                ? Stream.of("java.lang.String", "java.lang.Integer", "java.util.ArrayList<?>", "int[]", "int")
                : Stream.of());
    }

    private static Stream<TwinMethod> variable(TwinMethod method) {
        List<TwinParameter> more = new ArrayList<>(method.parameters());
        if (!more.isEmpty() && more.get(more.size() - 1).isVariable()) {
            return Stream.of();
        }
        more.add(new TwinParameter("", "java.lang.Object...", "more"));
        List<TwinParameter> only = List.of(new TwinParameter("", "java.lang.Object...", "all"));
        return Stream.of(method.taking(more), method.taking(only));
    }
}
