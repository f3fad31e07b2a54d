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

    private interface Overloads {
        Stream<List<TwinParameter>> of(TwinMethod method);
    }

    private static MutationKind overload(String title, Overloads overloads) {
        return new TypeKind(
                title,
                (twin, users) -> twin.methods()
                        .flatMap(method -> overloads
                                .of(method)
                                .map(method::taking)
                                .filter(other -> !other.key().equals(method.key()))
                                .map(other -> added(title, twin, other))));
    }

    private static TwinMutation added(String title, TwinType twin, TwinMethod other) {
        return new TwinMutation(
                title,
                "added " + MemberKind.headOf(other, twin),
                MemberKind.namesOf(other, twin),
                type -> type.plus(other));
    }

    private static Stream<List<TwinParameter>> near(TwinMethod method) {
        return each(method, TypeWords::neighboursOf);
    }

    private static Stream<List<TwinParameter>> functional(TwinMethod method) {
        return each(method, type -> TypeWords.isReference(type) ? FUNCTIONAL.stream() : Stream.of());
    }

    private static Stream<List<TwinParameter>> specific(TwinMethod method) {
        return each(
                method,
                type -> TypeWords.isReference(type)
                        ? Stream.of("java.lang.String", "java.lang.Integer", "java.util.ArrayList<?>", "int[]", "int")
                        : Stream.of());
    }

    private static Stream<List<TwinParameter>> variable(TwinMethod method) {
        List<TwinParameter> more = new ArrayList<>(method.parameters());
        if (!more.isEmpty() && more.get(more.size() - 1).isVariable()) {
            return Stream.of();
        }
        more.add(new TwinParameter("", "java.lang.Object...", "more"));
        List<TwinParameter> only = List.of(new TwinParameter("", "java.lang.Object...", "all"));
        return Stream.of(more, only);
    }

    private static Stream<List<TwinParameter>> each(TwinMethod method, Function<String, Stream<String>> types) {
        return Stream.iterate(0, i -> i + 1)
                .limit(method.parameters().size())
                .flatMap(i -> types.apply(method.parameters().get(i).type()).map(type -> {
                    List<TwinParameter> other = new ArrayList<>(method.parameters());
                    other.set(i, other.get(i).of(type));
                    return other;
                }));
    }
}
