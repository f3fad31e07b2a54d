package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.groovy.GroovyCall;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Side;
import dev.ssotkit.proof.term.Term;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** The same effect on the same values; of a legacy type that stayed, or of canonical's member of the same name. */
final class SameEffect implements PairingRule {

    private static final Type OBJECT = Type.getType(Object.class);

    @Override
    public boolean takes(Lockstep both) throws AnalyzerException {
        Effect one = both.effectBefore();
        Effect other = both.effectAfter();
        if (one == null
                || other == null
                || one.kind() != other.kind()
                || one.kind() == Effect.Kind.DYNAMIC
                || GroovyCall.of(one, Side.BEFORE) != null) {
            return false;
        }
        Relation relation = relation(one, other, both);
        if (!relation.holds() || !PlainArguments.areSame(one, other, relation == Relation.MOVED, both)) {
            return false;
        }
        both.comparison().used(relation);
        switch (one.kind()) {
            case CAST ->
                both.takeBothAs(
                        one, one.operands().get(0), other, other.operands().get(0));
            case RISK ->
                both.takeBothAs(
                        one, both.terms().undefined(), other, both.terms().undefined());
            case ARRAY -> both.takeBoth(one, other, false);
            case CALL -> {
                both.comparison().notes().onCall(one, other, both);
                Term result = both.takeBoth(one, other, true);
                if (relation == Relation.MOVED || isInferred((MemberReference) one.what())) {
                    both.comparison().oneSided().noteMoved(result);
                }
            }
            default -> both.takeBoth(one, other, true);
        }
        return true;
    }

    /** What a {@code Lazy} or another generic type of Kotlin's library yields is of the type that was inferred for it. */
    private static boolean isInferred(MemberReference method) {
        return method.owner().startsWith("kotlin/")
                && Type.getReturnType(method.descriptor()).equals(OBJECT);
    }

    private static Relation relation(Effect one, Effect other, Lockstep both) {
        Sides sides = both.sides();
        return switch (one.kind()) {
            case CALL -> areSameKind(one.opcode(), other.opcode()) ? ofCall(one, other, both) : Relation.NONE;
            case CONSTRUCTION -> ofConstruction(one, other, both);
            case FIELD_WRITE ->
                one.opcode() == other.opcode()
                        ? sides.members().of((MemberReference) one.what(), (MemberReference) other.what())
                        : Relation.NONE;
            case ARRAY -> sides.types().ofType((Type) one.what(), (Type) other.what());
            case CAST -> ofCast(one, other, both);
            case RISK -> ofRisk((AbstractInsnNode) one.what(), (AbstractInsnNode) other.what(), sides);
            default -> one.what().equals(other.what()) ? Relation.SAME : Relation.NONE;
        };
    }

    private static boolean areSameKind(int one, int other) {
        return one == other || (isVirtual(one) && isVirtual(other));
    }

    private static boolean isVirtual(int opcode) {
        return opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE;
    }

    private static Relation ofCall(Effect one, Effect other, Lockstep both) {
        MemberReference was = (MemberReference) one.what();
        MemberReference is = (MemberReference) other.what();
        if (was.name().equals("<init>") && is.name().equals("<init>")) {
            return SuperCalls.relation(was, is, both);
        }
        if (Accessors.areTwo(was, is)) {
            return Accessors.relation(was, is, both);
        }
        Relation relation = both.sides().members().of(was, is);
        boolean isMapped = both.sides().targets().isMapped(was.owner(), was.name(), was.descriptor());
        if (!isMapped
                && isVirtual(one.opcode())
                && isVirtual(other.opcode())
                && isCompiledForSubtype(one, other, both)) {
            return Relation.SAME;
        }
        // A call that a line of the map moves must have moved as the line says, or not at all.
        return isMapped && both.sides().types().ofName(was.owner(), is.owner()) == Relation.MOVED
                ? Relation.NONE
                : isMapped && relation == Relation.SAME ? Relation.LEFT : relation;
    }

    /** Whether compilers know more of the same receiver after, as a field or result of canonical is narrower. */
    private static boolean isCompiledForSubtype(Effect one, Effect other, Lockstep both) {
        MemberReference was = (MemberReference) one.what();
        MemberReference is = (MemberReference) other.what();
        return !was.owner().equals(is.owner())
                && both.sides().types().legacyEntry(was.owner()) == null
                && both.sides().members().selectTheSame(was, is);
    }

    private static Relation ofConstruction(Effect one, Effect other, Lockstep both) {
        MemberReference was = (MemberReference) one.what();
        MemberReference is = (MemberReference) other.what();
        Relation relation = both.sides().members().of(was, is);
        boolean isToBeReplaced = both.sides().targets().entryOfConstructed(was.owner()) != null
                || both.sides().targets().isMapped(was.owner(), "<constructor>", was.descriptor());
        if (!isToBeReplaced) {
            return relation;
        }
        // With an accessor there is one canonical object: a constructor would make a second one.
        Relation owners = both.sides().types().ofName(was.owner(), is.owner());
        return owners == Relation.MOVED ? Relation.NONE : relation == Relation.SAME ? Relation.LEFT : relation;
    }

    private static Relation ofCast(Effect one, Effect other, Lockstep both) {
        Type was = (Type) one.what();
        Type is = (Type) other.what();
        Relation relation = both.sides().types().ofType(was, is);
        boolean succeedsOnOneSideOnly = both.equality().decides(one.operands().get(0), Side.BEFORE, was)
                && !both.equality().decides(other.operands().get(0), Side.AFTER, is);
        return succeedsOnOneSideOnly && !isUndeclared(one, other) ? Relation.NONE : relation;
    }

    /** Whether nothing more is known after than before: a value without a declared type may still be what is wanted. */
    private static boolean isUndeclared(Effect one, Effect other) {
        return one.operands().get(0).type(Side.BEFORE) == null
                || other.operands().get(0).type(Side.AFTER) == null;
    }

    private static Relation ofRisk(AbstractInsnNode one, AbstractInsnNode other, Sides sides) {
        if (one.getOpcode() != other.getOpcode()) {
            return Relation.NONE;
        }
        if (one instanceof FieldInsnNode was && other instanceof FieldInsnNode is) {
            return sides.members()
                    .of(
                            new MemberReference(was.owner, was.name, was.desc),
                            new MemberReference(is.owner, is.name, is.desc));
        }
        return one instanceof LdcInsnNode was && other instanceof LdcInsnNode is
                ? sides.types().ofType((Type) was.cst, (Type) is.cst)
                : Relation.SAME;
    }
}
