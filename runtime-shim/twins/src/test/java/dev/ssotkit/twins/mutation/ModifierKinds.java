package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinField;
import dev.ssotkit.twins.model.TwinMember;
import dev.ssotkit.twins.model.TwinMethod;
import dev.ssotkit.twins.model.TwinShape;
import dev.ssotkit.twins.model.TwinType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Another modifier. */
final class ModifierKinds {

    private static final Set<Modifier> ACCESS = Set.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE);

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
                MutationKind.ofType("method abstract", ModifierKinds::madeAbstract),
                MutationKind.ofType("type abstract", type -> Stream.of(t -> toggled(t, Modifier.ABSTRACT))),
                MutationKind.ofType("type final", type -> Stream.of(t -> toggled(t, Modifier.FINAL))),
                MutationKind.ofType("type less accessible", type -> Stream.of(t -> without(t, Modifier.PUBLIC))),
                MutationKind.ofEach(
                        "nested type static or final",
                        TwinType.class,
                        type -> Stream.of(toggled(type, Modifier.STATIC), toggled(type, Modifier.FINAL))));
    }

    private static Stream<TwinMember> madeFinal(TwinMethod method) {
        return method.isConstructor() || !method.hasBody() ? Stream.of() : Stream.of(toggled(method, Modifier.FINAL));
    }

    private static Stream<TwinMember> lessAccessible(TwinMember member) {
        EnumSet<Modifier> open = EnumSet.noneOf(Modifier.class);
        open.addAll(member.modifiers());
        open.removeAll(ACCESS);
        return Stream.of(Modifier.PROTECTED, Modifier.PRIVATE, Modifier.DEFAULT).map(access -> {
            EnumSet<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
            modifiers.addAll(open);
            if (access != Modifier.DEFAULT) {
                modifiers.add(access);
            }
            return member.with(modifiers);
        });
    }

    private static Stream<UnaryOperator<TwinType>> madeAbstract(TwinType type) {
        if (type.shape() != TwinShape.CLASS) {
            return Stream.of();
        }
        return type.methods()
                .filter(method -> method.hasBody() && !method.isConstructor())
                .map(method -> t -> with(t, Modifier.ABSTRACT)
                        .replacing(method.key(), m -> ((TwinMethod) with(m, Modifier.ABSTRACT)).bodied(false)));
    }

    private static <M extends TwinMember> M toggled(M member, Modifier modifier) {
        return member.modifiers().contains(modifier) ? without(member, modifier) : with(member, modifier);
    }

    @SuppressWarnings("unchecked")
    private static <M extends TwinMember> M with(M member, Modifier modifier) {
        EnumSet<Modifier> modifiers = EnumSet.of(modifier);
        modifiers.addAll(member.modifiers());
        return (M) member.with(modifiers);
    }

    @SuppressWarnings("unchecked")
    private static <M extends TwinMember> M without(M member, Modifier modifier) {
        EnumSet<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        modifiers.addAll(member.modifiers());
        modifiers.remove(modifier);
        return (M) member.with(modifiers);
    }
}
