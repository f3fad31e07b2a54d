package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinMethod;
import dev.ssotkit.twins.model.TwinShape;
import dev.ssotkit.twins.model.TwinType;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A supertype more, less, or another. */
final class SupertypeKinds {

    private static final List<String> GAINED = List.of(
            "java.io.Serializable",
            "java.lang.AutoCloseable",
            "java.lang.Cloneable",
            "java.lang.Runnable",
            "java.util.function.Supplier<java.lang.Object>",
            "java.lang.Iterable<java.lang.Object>");

    private static final List<String> THROWN = List.of(
            "java.lang.Exception",
            "java.lang.RuntimeException",
            "java.lang.Error",
            "java.io.IOException",
            "java.lang.IllegalArgumentException");

    private SupertypeKinds() {}

    static List<MutationKind> all() {
        return List.of(
                SupertypeKinds::interfaceLost,
                SupertypeKinds::interfaceGained,
                SupertypeKinds::superclassLost,
                SupertypeKinds::superclassGained,
                SupertypeKinds::otherExceptions);
    }

    private static Stream<TwinMutation> interfaceLost(TwinType twin, TwinUsers users) {
        return twin.interfaces().stream()
                .map(type -> mutation(
                        "interface lost",
                        twin,
                        List.of(type),
                        t -> t.implementing(t.interfaces().stream()
                                .filter(other -> !other.equals(type))
                                .toList())));
    }

    private static Stream<TwinMutation> interfaceGained(TwinType twin, TwinUsers users) {
        return GAINED.stream()
                .filter(type -> twin.shape() != TwinShape.ANNOTATION)
                .map(type -> mutation("interface gained", twin, gained(twin, type), t -> gaining(t, type)));
    }

    private static Stream<TwinMutation> superclassLost(TwinType twin, TwinUsers users) {
        return Stream.ofNullable(twin.superclass())
                .map(type -> mutation("superclass lost", twin, List.of(type), t -> t.extending(null)));
    }

    private static Stream<TwinMutation> superclassGained(TwinType twin, TwinUsers users) {
        return twin.superclass() != null || twin.shape() != TwinShape.CLASS
                ? Stream.of()
                : Stream.of("java.lang.Thread", "java.util.Observable")
                        .map(type -> mutation("superclass gained", twin, List.of(type), t -> t.extending(type)));
    }

    private static Stream<TwinMutation> otherExceptions(TwinType twin, TwinUsers users) {
        String superclass = twin.superclass();
        if (superclass == null || Stream.of("Exception", "Error", "Throwable").noneMatch(superclass::endsWith)) {
            return Stream.of();
        }
        return THROWN.stream()
                .filter(type -> !type.endsWith("." + superclass))
                .map(type -> mutation("checked or unchecked", twin, List.of(superclass, type), t -> t.extending(type)));
    }

    // The interface, and what has to be implemented for it: a reason may name either.
    private static List<String> gained(TwinType twin, String supertype) {
        Stream<String> added = gaining(twin, supertype)
                .methods()
                .filter(method -> !twin.members().contains(method))
                .map(TwinMethod::name);
        return Stream.concat(Stream.of(supertype), added).toList();
    }

    private static TwinType gaining(TwinType type, String supertype) {
        TwinType gained = type.implementing(
                Stream.concat(type.interfaces().stream(), Stream.of(supertype)).toList());
        if (type.shape().isInterface()) {
            return gained;
        }
        return switch (supertype) {
            case "java.lang.AutoCloseable" -> gained.plusIfMissing(TwinMethod.of("void", "close", List.of()));
            case "java.lang.Runnable" -> gained.plusIfMissing(TwinMethod.of("void", "run", List.of()));
            case "java.util.function.Supplier<java.lang.Object>" ->
                gained.plusIfMissing(TwinMethod.of("java.lang.Object", "get", List.of()));
            case "java.lang.Iterable<java.lang.Object>" ->
                gained.plusIfMissing(TwinMethod.of("java.util.Iterator<java.lang.Object>", "iterator", List.of()));
            default -> gained;
        };
    }

    private static TwinMutation mutation(
            String title, TwinType twin, List<String> supertypes, UnaryOperator<TwinType> change) {
        return TwinMutation.ofType(
                title, twin, supertypes.stream().map(SupertypeKinds::simpleName).collect(Collectors.toSet()), change);
    }

    private static String simpleName(String type) {
        int generic = type.indexOf('<');
        String raw = generic < 0 ? type : type.substring(0, generic);
        return raw.substring(raw.lastIndexOf('.') + 1);
    }
}
