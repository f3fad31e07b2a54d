package dev.ssotkit.twins.mutation;

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
                AdditionKinds::defaults,
                AdditionKinds::abstracts,
                AdditionKinds::methodsOfUsers,
                AdditionKinds::fieldsOfUsers,
                AdditionKinds::harmless);
    }

    private static Stream<TwinMutation> defaults(TwinType twin, TwinUsers users) {
        if (twin.shape() != TwinShape.INTERFACE) {
            return Stream.of();
        }
        Stream<TwinMutation> bodies = twin.methods()
                .filter(method -> !method.hasBody())
                .map(method -> new TwinMutation(
                        "default method added",
                        MutationWords.headOf(method, twin) + " has a body",
                        MutationWords.namesOf(method, twin),
                        type -> type.replacing(method.key(), m -> fitted((TwinMethod) m, twin))));
        Stream<TwinMutation> more = users.methods().stream()
                .map(method -> TwinMutation.adding("default method added", twin, fitted(method, twin)));
        return Stream.concat(bodies, more);
    }

    private static Stream<TwinMutation> abstracts(TwinType twin, TwinUsers users) {
        boolean isAbstract = twin.shape() == TwinShape.INTERFACE
                || (twin.shape() == TwinShape.CLASS && twin.modifiers().contains(Modifier.ABSTRACT));
        TwinMethod method =
                TwinMethod.of("void", "addedAndAbstract", List.of()).with(Set.of(Modifier.PUBLIC, Modifier.ABSTRACT));
        return isAbstract ? Stream.of(TwinMutation.adding("abstract method added", twin, method)) : Stream.of();
    }

    private static Stream<TwinMutation> methodsOfUsers(TwinType twin, TwinUsers users) {
        return users.methods().stream()
                .flatMap(method -> Stream.of(
                        fitted(method, twin),
                        asStatic(method),
                        fitted(method, twin).returning("java.lang.Object")))
                .map(method -> TwinMutation.adding("method of a user's name", twin, method));
    }

    private static Stream<TwinMutation> fieldsOfUsers(TwinType twin, TwinUsers users) {
        return users.fields().stream()
                .filter(field -> twin.shape() != TwinShape.ANNOTATION)
                .map(field -> field.with(Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)))
                .map(field -> TwinMutation.adding("field of a user's name", twin, field));
    }

    private static Stream<TwinMutation> harmless(TwinType twin, TwinUsers users) {
        TwinMethod unused = fitted(TwinMethod.of("int", "addedAndNeverCalled", List.of()), twin);
        return twin.shape() == TwinShape.ANNOTATION
                ? Stream.of()
                : Stream.of(TwinMutation.adding("nothing that matters", twin, unused));
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
}
