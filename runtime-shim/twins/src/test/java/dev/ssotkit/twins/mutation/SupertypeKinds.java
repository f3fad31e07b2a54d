package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinMethod;
import dev.ssotkit.twins.model.TwinShape;
import dev.ssotkit.twins.model.TwinType;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A supertype more, less, or another. */
final class SupertypeKinds {

    private static final List<String> GAINED = List.of(
            "java.io.Serializable",
            "java.lang.AutoCloseable",
            "java.lang.Cloneable",
            "java.lang.Runnable",
            "java.util.function.Supplier<java.lang.Object>",
            "java.lang.Iterable<java.lang.Object>");

    private SupertypeKinds() {}

    static List<MutationKind> all() {
        return List.of(
                new TypeKind(
                        "interface lost",
                        (twin, users) -> twin.interfaces().stream()
                                .map(type -> mutation(
                                        "interface lost",
                                        twin,
                                        type,
                                        t -> t.implementing(t.interfaces().stream()
                                                .filter(other -> !other.equals(type))
                                                .toList())))),
                new TypeKind(
                        "interface gained",
                        (twin, users) -> GAINED.stream()
                                .filter(type -> twin.shape() != TwinShape.ANNOTATION)
                                .map(type -> mutation("interface gained", twin, type, t -> gaining(t, type)))),
                new TypeKind(
                        "superclass lost",
                        (twin, users) -> twin.superclass() == null
                                ? Stream.of()
                                : Stream.of(
                                        mutation("superclass lost", twin, twin.superclass(), t -> t.extending(null)))),
                new TypeKind(
                        "superclass gained",
                        (twin, users) -> twin.superclass() != null || twin.shape() != TwinShape.CLASS
                                ? Stream.of()
                                : Stream.of("java.lang.Thread", "java.util.Observable")
                                        .map(type ->
                                                mutation("superclass gained", twin, type, t -> t.extending(type)))),
                new TypeKind("checked or unchecked", SupertypeKinds::otherExceptions));
    }

    private static Stream<TwinMutation> otherExceptions(TwinType twin, TwinUsers users) {
        if (twin.superclass() == null) {
            return Stream.of();
        }
        List<String> all = List.of(
                "java.lang.Exception",
                "java.lang.RuntimeException",
                "java.lang.Error",
                "java.io.IOException",
                "java.lang.IllegalArgumentException");
        boolean isException = twin.superclass().endsWith("Exception")
                || twin.superclass().endsWith("Error")
                || twin.superclass().endsWith("Throwable");
        return isException
                ? all.stream()
                        .filter(type -> !type.endsWith("." + twin.superclass()))
                        .map(type -> mutation("checked or unchecked", twin, twin.superclass(), t -> t.extending(type)))
                : Stream.of();
    }

    private static TwinType gaining(TwinType type, String supertype) {
        TwinType gained = type.implementing(
                Stream.concat(type.interfaces().stream(), Stream.of(supertype)).toList());
        if (type.shape().isInterface()) {
            return gained;
        }
        return switch (supertype) {
            case "java.lang.AutoCloseable" -> plusMissing(gained, TwinMethod.of("void", "close", List.of()));
            case "java.lang.Runnable" -> plusMissing(gained, TwinMethod.of("void", "run", List.of()));
            case "java.util.function.Supplier<java.lang.Object>" ->
                plusMissing(gained, TwinMethod.of("java.lang.Object", "get", List.of()));
            case "java.lang.Iterable<java.lang.Object>" ->
                plusMissing(gained, TwinMethod.of("java.util.Iterator<java.lang.Object>", "iterator", List.of()));
            default -> gained;
        };
    }

    private static TwinType plusMissing(TwinType type, TwinMethod method) {
        return type.members().stream().anyMatch(member -> member.key().equals(method.key()))
                ? type
                : type.plus(method.with(Set.of(Modifier.PUBLIC)));
    }

    private static TwinMutation mutation(
            String title, TwinType twin, String supertype, UnaryOperator<TwinType> change) {
        int generic = supertype.indexOf('<');
        String raw = generic < 0 ? supertype : supertype.substring(0, generic);
        return new TwinMutation(
                title,
                supertype + ": " + TypeKind.difference(twin, change.apply(twin)),
                Set.copyOf(List.of(raw.substring(raw.lastIndexOf('.') + 1), twin.name())),
                change);
    }
}
