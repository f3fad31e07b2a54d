package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinField;
import dev.ssotkit.twins.model.TwinMember;
import dev.ssotkit.twins.model.TwinMethod;
import dev.ssotkit.twins.model.TwinModifiers;
import dev.ssotkit.twins.model.TwinShape;
import dev.ssotkit.twins.model.TwinType;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Another modifier. */
final class ModifierKinds {

    private static final Modifier[] ACCESS = {Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE};

    private ModifierKinds() {}

    static List<MutationKind> all() {
        return List.of(
                MutationKind.ofEach(
                        "method static",
                        TwinMethod.class,
                        method -> method.isConstructor() ? Stream.of() : Stream.of(toggled(method, Modifier.STATIC))),
                MutationKind.ofEach(
                        "field static", TwinField.class, field -> Stream.of(toggled(field, Modifier.STATIC))),
                MutationKind.ofEach("method final", TwinMethod.class, ModifierKinds::madeFinal),
                MutationKind.ofEach("field final", TwinField.class, field -> Stream.of(toggled(field, Modifier.FINAL))),
                MutationKind.ofEach("less accessible", TwinMember.class, ModifierKinds::lessAccessible),
                ModifierKinds::madeAbstract,
                MutationKind.ofType("type abstract", type -> Stream.of(toggling(Modifier.ABSTRACT))),
                MutationKind.ofType("type final", type -> Stream.of(toggling(Modifier.FINAL))),
                MutationKind.ofType("type less accessible", ModifierKinds::lessVisible),
                MutationKind.ofEach(
                        "nested type static or final",
                        TwinType.class,
                        type -> Stream.of(toggled(type, Modifier.STATIC), toggled(type, Modifier.FINAL))));
    }

    private static Stream<TwinMember> madeFinal(TwinMethod method) {
        return method.isConstructor() || !method.hasBody() ? Stream.of() : Stream.of(toggled(method, Modifier.FINAL));
    }

    private static Stream<TwinMember> lessAccessible(TwinMember member) {
        Set<Modifier> none = TwinModifiers.minus(member.modifiers(), ACCESS);
        return Stream.of(TwinModifiers.plus(none, Modifier.PROTECTED), TwinModifiers.plus(none, Modifier.PRIVATE), none)
                .map(member::with);
    }

    private static Stream<UnaryOperator<TwinType>> lessVisible(TwinType type) {
        return type.modifiers().contains(Modifier.PUBLIC) ? Stream.of(toggling(Modifier.PUBLIC)) : Stream.of();
    }

    private static Stream<TwinMutation> madeAbstract(TwinType twin, TwinUsers users) {
        return twin.shape() != TwinShape.CLASS
                ? Stream.of()
                : twin.methods()
                        .filter(method -> method.hasBody() && !method.isConstructor())
                        .map(method -> madeAbstract(twin, method));
    }

    private static TwinMutation madeAbstract(TwinType twin, TwinMethod method) {
        TwinMethod without = method.with(TwinModifiers.plus(method.modifiers(), Modifier.ABSTRACT));
        return new TwinMutation(
                "method abstract",
                MutationWords.headOf(method, twin) + " becomes " + MutationWords.headOf(without, twin),
                // So is its type.
                Set.of(method.name(), twin.name()),
                type -> type.with(TwinModifiers.plus(type.modifiers(), Modifier.ABSTRACT))
                        .replacing(method.key(), m -> m.with(TwinModifiers.plus(m.modifiers(), Modifier.ABSTRACT))));
    }

    private static TwinMember toggled(TwinMember member, Modifier modifier) {
        return member.with(TwinModifiers.toggled(member.modifiers(), modifier));
    }

    private static UnaryOperator<TwinType> toggling(Modifier modifier) {
        return type -> type.with(TwinModifiers.toggled(type.modifiers(), modifier));
    }
}
