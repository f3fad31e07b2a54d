package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinField;
import dev.ssotkit.twins.model.TwinMember;
import dev.ssotkit.twins.model.TwinMethod;
import dev.ssotkit.twins.model.TwinType;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A member that is gone, or has another name. */
final class PresenceKinds {

    private PresenceKinds() {}

    static List<MutationKind> all() {
        return List.of(
                removed("method removed", member -> isMethod(member) && !isConstructor(member)),
                removed("constructor removed", PresenceKinds::isConstructor),
                removed("field removed", TwinField.class::isInstance),
                removed("nested type removed", TwinType.class::isInstance),
                MutationKind.ofEach(
                        "method renamed",
                        TwinMethod.class,
                        method -> method.isConstructor() ? Stream.of() : Stream.of(method.named(method.name() + "X"))),
                MutationKind.ofEach(
                        "field renamed", TwinField.class, field -> Stream.of(field.named(field.name() + "X"))));
    }

    private static MutationKind removed(String title, Predicate<TwinMember> affects) {
        return (twin, users) -> twin.members().stream()
                .filter(affects)
                .map(member -> new TwinMutation(
                        title,
                        MutationWords.headOf(member, twin),
                        MutationWords.namesOf(member, twin),
                        type -> type.minus(member.key())));
    }

    private static boolean isMethod(TwinMember member) {
        return member instanceof TwinMethod;
    }

    private static boolean isConstructor(TwinMember member) {
        return member instanceof TwinMethod method && method.isConstructor();
    }
}
