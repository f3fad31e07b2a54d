package dev.ssotkit.proof.body;

import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.pool.MemberReference;
import org.objectweb.asm.Type;

/** Calls of {@code super(..)} and {@code this(..)}. */
final class SuperCalls {

    private SuperCalls() {}

    /** Relates the constructors called; where an interface became a class, its constructor follows that of Object. */
    static Relation relation(MemberReference was, MemberReference is, Lockstep both) {
        Relation relation = both.sides().members().of(was, is);
        if (relation.holds()
                || !was.owner().equals("java/lang/Object")
                || Type.getArgumentTypes(is.descriptor()).length > 0) {
            return relation;
        }
        return both.sides().before().outline(both.before().code().owner()).stream()
                        .flatMap(type -> type.interfaces().stream())
                        .anyMatch(name -> both.sides().types().isLegacy(name)
                                && both.sides().types().counterpart(name).equals(is.owner()))
                ? Relation.MOVED
                : Relation.NONE;
    }
}
