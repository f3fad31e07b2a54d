package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinField;
import dev.ssotkit.twins.model.TwinMember;
import dev.ssotkit.twins.model.TwinMethod;
import dev.ssotkit.twins.model.TwinShape;
import dev.ssotkit.twins.model.TwinType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A member more that captures, overrides, or must be implemented. */
final class AdditionKinds {

    private AdditionKinds() {}

    static List<MutationKind> all() {
        return List.of(
                new TypeKind("default method added", AdditionKinds::defaults),
                new TypeKind("abstract method added", AdditionKinds::abstracts),
                new TypeKind(
                        "method of a user's name",
                        (twin, users) -> users.methods().stream()
                                .flatMap(method -> Stream.of(
                                        added("method of a user's name", twin, fitted(method, twin)),
                                        added("method of a user's name", twin, asStatic(method)),
                                        added(
                                                "method of a user's name",
                                                twin,
                                                fitted(method, twin).returning("java.lang.Object"))))),
                new TypeKind(
                        "field of a user's name",
                        (twin, users) -> users.fields().stream()
                                .filter(field -> twin.shape() != TwinShape.ANNOTATION)
                                .map(field -> added("field of a user's name", twin, field))),
                new TypeKind(
                        "nothing that matters",
                        (twin, users) -> twin.shape() == TwinShape.ANNOTATION
                                ? Stream.of()
                                : Stream.of(added(
                                        "nothing that matters",
                                        twin,
                                        fitted(TwinMethod.of("int", "addedAndNeverCalled", List.of()), twin)))));
    }

    private static Stream<TwinMutation> defaults(TwinType twin, TwinUsers users) {
        if (twin.shape() != TwinShape.INTERFACE) {
            return Stream.of();
        }
        Stream<TwinMutation> bodies = twin.methods()
                .filter(method -> !method.hasBody())
                .map(method -> new TwinMutation(
                        "default method added",
                        MemberKind.headOf(method, twin) + " has a body",
                        MemberKind.namesOf(method, twin),
                        type -> type.replacing(method.key(), m -> fitted((TwinMethod) m, twin))));
        Stream<TwinMutation> more =
                users.methods().stream().map(method -> added("default method added", twin, fitted(method, twin)));
        return Stream.concat(bodies, more);
    }

    private static Stream<TwinMutation> abstracts(TwinType twin, TwinUsers users) {
        boolean isAbstract = twin.shape() == TwinShape.INTERFACE
                || (twin.shape() == TwinShape.CLASS && twin.modifiers().contains(Modifier.ABSTRACT));
        TwinMethod method = TwinMethod.of("void", "addedAndAbstract", List.of())
                .with(Set.of(Modifier.PUBLIC, Modifier.ABSTRACT))
                .bodied(false);
        return isAbstract ? Stream.of(added("abstract method added", twin, method)) : Stream.of();
    }

    // A method with a body, as it stands in such a type.
    private static TwinMethod fitted(TwinMethod method, TwinType twin) {
        boolean isInterface = twin.shape() == TwinShape.INTERFACE;
        return method.with(isInterface ? Set.of(Modifier.DEFAULT, Modifier.PUBLIC) : Set.of(Modifier.PUBLIC))
                .bodied(true);
    }

    private static TwinMethod asStatic(TwinMethod method) {
        return method.with(Set.of(Modifier.PUBLIC, Modifier.STATIC)).bodied(true);
    }

    private static TwinMutation added(String title, TwinType twin, TwinMember member) {
        boolean isField = member instanceof TwinField;
        TwinMember open = isField ? member.with(Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)) : member;
        return new TwinMutation(
                title,
                "added " + MemberKind.headOf(open, twin),
                MemberKind.namesOf(open, twin),
                type -> type.members().stream().anyMatch(each -> each.key().equals(open.key()))
                        ? type
                        : type.plus(open));
    }
}
