package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.term.Term;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * Texts that are made of the same values, be it that an int became a long or a long an int (JLS 15.18.1): the decimal
 * digits are the same, unlike those of a float or of a character.
 */
final class WidenedText {

    private WidenedText() {}

    static boolean isSame(
            Effect one, InvokeDynamicInsnNode was, Effect other, InvokeDynamicInsnNode is, Lockstep both) {
        Type[] parametersBefore = Type.getArgumentTypes(was.desc);
        Type[] parametersAfter = Type.getArgumentTypes(is.desc);
        boolean isSame = was.bsm.getOwner().equals("java/lang/invoke/StringConcatFactory")
                && was.bsm.equals(is.bsm)
                && was.name.equals(is.name)
                && List.of(was.bsmArgs).equals(List.of(is.bsmArgs))
                && Type.getReturnType(was.desc).equals(Type.getReturnType(is.desc))
                && parametersBefore.length == parametersAfter.length;
        for (int i = 0; isSame && i < parametersBefore.length; i++) {
            isSame = isSame(
                    parametersBefore[i],
                    one.operands().get(i),
                    parametersAfter[i],
                    other.operands().get(i),
                    both);
        }
        return isSame;
    }

    private static boolean isSame(Type typeBefore, Term was, Type typeAfter, Term is, Lockstep both) {
        Relation types = both.sides().types().ofType(typeBefore, typeAfter);
        if (types.holds()) {
            return both.equality().areSame(was, is);
        }
        return isInteger(typeBefore)
                && isInteger(typeAfter)
                && (both.equality().areSame(unwidened(was), is)
                        || both.equality().areSame(was, unwidened(is)));
    }

    private static boolean isInteger(Type type) {
        return (type.getSort() >= Type.BYTE && type.getSort() <= Type.INT) || type.getSort() == Type.LONG;
    }

    private static Term unwidened(Term value) {
        return value.is(Term.Kind.OPERATION) && Integer.valueOf(Opcodes.I2L).equals(value.payload())
                ? value.operands().get(0)
                : value;
    }
}
