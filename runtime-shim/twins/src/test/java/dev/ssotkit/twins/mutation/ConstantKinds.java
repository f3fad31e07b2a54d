package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinField;
import dev.ssotkit.twins.model.TwinModifiers;
import dev.ssotkit.twins.model.TwinType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Another constant, or none. */
final class ConstantKinds {

    private static final String ADDED = "ADDED_CONSTANT";

    private ConstantKinds() {}

    static List<MutationKind> all() {
        return List.of(
                MutationKind.ofEach("constant with another value", TwinField.class, ConstantKinds::otherValue),
                MutationKind.ofEach("constant lost", TwinField.class, ConstantKinds::lost),
                ConstantKinds::more,
                ConstantKinds::less,
                ConstantKinds::inAnotherOrder);
    }

    private static Stream<TwinMutation> more(TwinType twin, TwinUsers users) {
        return named(twin)
                .limit(1)
                .map(first -> ADDED + first.substring(nameOf(first).length()))
                .map(added -> TwinMutation.ofType(
                        "enum constant more",
                        twin,
                        Set.of(ADDED),
                        t -> t.enumerating(Stream.concat(t.constants().stream(), Stream.of(added))
                                .toList())));
    }

    private static Stream<TwinMutation> less(TwinType twin, TwinUsers users) {
        return named(twin)
                .map(constant -> TwinMutation.ofType(
                        "enum constant less",
                        twin,
                        Set.of(nameOf(constant)),
                        t -> t.enumerating(t.constants().stream()
                                .filter(other -> !other.equals(constant))
                                .toList())));
    }

    private static Stream<TwinMutation> inAnotherOrder(TwinType twin, TwinUsers users) {
        Set<String> all = named(twin).map(ConstantKinds::nameOf).collect(Collectors.toSet());
        return all.size() < 2
                ? Stream.of()
                : Stream.of(TwinMutation.ofType(
                        "enum constants in another order",
                        twin,
                        all,
                        t -> t.enumerating(Stream.concat(
                                        t.constants().stream().skip(1),
                                        t.constants().stream().limit(1))
                                .toList())));
    }

    // One with an annotation stays as it is.
    private static Stream<String> named(TwinType twin) {
        return twin.constants().stream().filter(constant -> !nameOf(constant).isEmpty());
    }

    private static String nameOf(String constant) {
        int end = 0;
        while (end < constant.length() && Character.isJavaIdentifierPart(constant.charAt(end))) {
            end++;
        }
        return constant.substring(0, end);
    }

    private static Stream<TwinField> otherValue(TwinField field) {
        String constant = field.constant();
        if (constant == null) {
            return Stream.of();
        }
        return Stream.of(
                switch (field.type()) {
                    case "boolean" -> field.holding("!(" + constant + ")");
                    case "String", "java.lang.String" -> field.holding(constant + " + \"x\"");
                    default -> field.holding("(" + field.type() + ") (1 + (" + constant + "))");
                });
    }

    private static Stream<TwinField> lost(TwinField field) {
        if (field.constant() == null) {
            return Stream.of();
        }
        return Stream.of(field.holding(null), field.with(TwinModifiers.minus(field.modifiers(), Modifier.FINAL)));
    }
}
