package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinType;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One change of a twin. Where what it changes is no longer there it changes nothing.
 *
 * @param kind the name of its kind
 * @param detail what it does to what
 * @param names of which a reason has to tell one, if the type stays because of it
 */
public record TwinMutation(String kind, String detail, Set<String> names, UnaryOperator<TwinType> change) {

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
