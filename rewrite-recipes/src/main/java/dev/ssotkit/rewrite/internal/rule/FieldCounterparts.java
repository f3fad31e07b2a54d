package dev.ssotkit.rewrite.internal.rule;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.tree.Variables;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/** Whether a field of canonical says what the legacy field of its name says, through a receiver or inherited. */
public final class FieldCounterparts {

    private final RuleContext context;
    private final ConstantUses constants;

    /** Asked in one file. */
    public FieldCounterparts(RuleContext context) {
        this.context = context;
        this.constants = new ConstantUses(context);
    }

    /** What speaks against another value where a constant is read; null where nothing does. */
    public @Nullable Objection objection(JavaType.Variable field, JavaType.Variable counterpart, Cursor read) {
        return constants.objection(field, counterpart, read);
    }

    /**
     * Whether what is read is of the same type, or of a subtype with the same type arguments: nothing is converted.
     *
     * @param place where it is read
     */
    private boolean typesAgree(
            JavaType.Variable field, JavaType.Variable counterpart, JavaType.FullyQualified canonical, Place place) {
        if (field.hasFlags(Flag.Enum) && counterpart.hasFlags(Flag.Enum)) {
            return true;
        }
        JavaType was = field.getType();
        JavaType is = counterpart.getType();
        List<String> wasMade = context.erasures().of(TypeNames.argumentsOf(was), place);
        if (isSameErasure(field, counterpart, canonical, place)) {
            List<String> isMade = context.erasures().of(TypeNames.argumentsOf(is), Place.of(canonical));
            return wasMade.equals(isMade) || wasMade.isEmpty();
        }
        return !(was instanceof JavaType.Primitive)
                && !(is instanceof JavaType.Primitive)
                && wasMade.isEmpty()
                && context.conversions()
                        .isAssignable(new PlacedType(was, place), new PlacedType(is, Place.of(canonical)));
    }

    /**
     * Whether the one can be used as the other is: what is read agrees, and what is written to the one can be written to
     * the other (JLS 4.12.4, 15.26).
     *
     * @param place in whose code it is
     * @param use what reads or writes it
     */
    public boolean areAlike(
            JavaType.Variable field,
            JavaType.Variable counterpart,
            JavaType.FullyQualified canonical,
            Place place,
            Cursor use) {
        return typesAgree(field, counterpart, canonical, place)
                && (!Variables.isWritten(use)
                        || !counterpart.hasFlags(Flag.Final) && isSameErasure(field, counterpart, canonical, place));
    }

    private boolean isSameErasure(
            JavaType.Variable field, JavaType.Variable counterpart, JavaType.FullyQualified canonical, Place place) {
        return context.erasures()
                .of(List.of(field.getType()), place)
                .equals(context.erasures().of(List.of(counterpart.getType()), Place.of(canonical)));
    }
}
