package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinField;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Another constant, or none. */
final class ConstantKinds {

    private ConstantKinds() {}

    static List<MutationKind> all() {
        return List.of(
                MutationKind.ofEach("constant with another value", TwinField.class, ConstantKinds::otherValue),
                MutationKind.ofEach("constant lost", TwinField.class, ConstantKinds::lost),
                MutationKind.ofType(
                        "enum constant more",
                        type -> type.constants().isEmpty()
                                ? Stream.of()
                                : Stream.of(t -> t.enumerating(
                                        Stream.concat(t.constants().stream(), Stream.of(like(t.constants())))
                                                .toList()))),
                MutationKind.ofType(
                        "enum constant less",
                        type -> type.constants().stream()
                                .map(constant -> t -> t.enumerating(t.constants().stream()
                                        .filter(other -> !other.equals(constant))
                                        .toList()))),
                MutationKind.ofType(
                        "enum constants in another order",
                        type -> type.constants().size() < 2
                                ? Stream.of()
                                : Stream.of(t -> t.enumerating(Stream.concat(
                                                t.constants().stream().skip(1),
                                                t.constants().stream().limit(1))
                                        .toList()))));
    }

    private static String like(List<String> constants) {
        String first = constants.get(0);
        int end = 0;
        while (end < first.length() && Character.isJavaIdentifierPart(first.charAt(end))) {
            end++;
        }
        return "ADDED_CONSTANT" + first.substring(end);
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
        EnumSet<Modifier> open = EnumSet.noneOf(Modifier.class);
        open.addAll(field.modifiers());
        open.remove(Modifier.FINAL);
        return Stream.of(field.holding(null), field.with(open));
    }
}
