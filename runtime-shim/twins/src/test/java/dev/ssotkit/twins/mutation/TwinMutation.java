package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinMember;
import dev.ssotkit.twins.model.TwinType;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * One change of a twin. Where what it changes is no longer there it changes nothing.
 *
 * @param kind the name of its kind
 * @param detail what it does to what
 * @param names of which a reason has to tell one, if the type stays because of it
 */
public record TwinMutation(String kind, String detail, Set<String> names, UnaryOperator<TwinType> change) {

    /** One that changes what stands before a type's body, or its constants. */
    static TwinMutation ofType(String kind, TwinType twin, Set<String> names, UnaryOperator<TwinType> change) {
        String detail = MutationWords.headOf(twin, twin) + " becomes " + MutationWords.headOf(change.apply(twin), twin);
        return new TwinMutation(kind, detail, names, change);
    }

    /** One that adds a member, unless there is one of its key. */
    static TwinMutation adding(String kind, TwinType twin, TwinMember member) {
        return new TwinMutation(
                kind,
                "added " + MutationWords.headOf(member, twin),
                MutationWords.namesOf(member, twin),
                type -> type.plusIfMissing(member));
    }

    /** One that makes another member of one; a reason may name either. */
    static TwinMutation replacing(String kind, TwinType twin, TwinMember member, TwinMember other) {
        Set<String> names = new TreeSet<>(MutationWords.namesOf(member, twin));
        names.addAll(MutationWords.namesOf(other, twin));
        return new TwinMutation(
                kind,
                MutationWords.headOf(member, twin) + " becomes " + MutationWords.headOf(other, twin),
                names,
                type -> type.replacing(member.key(), original -> other));
    }

    /** The twin with the change. */
    public TwinType of(TwinType twin) {
        return change.apply(twin);
    }

    /** The same change of a nested type. */
    TwinMutation inside(String nested) {
        return new TwinMutation(
                kind,
                "in " + nested + ": " + detail,
                names,
                outer -> outer.replacing(nested, inner -> change.apply((TwinType) inner)));
    }

    @Override
    public String toString() {
        return kind + ": " + detail;
    }
}
