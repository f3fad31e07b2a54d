package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Lambdas;
import dev.ssotkit.proof.correspondence.Relation;
import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * What two lambdas or references are objects of, whatever they run. Where the functional interface, or one above
 * it, moved, whether they can be written, and which bridges they have, follows from what it extends (JLS 15.27.4, 15.13.3).
 */
final class LambdaFrames {

    private static final String SERIALIZABLE = "java/io/Serializable";
    private static final int DECLARED_TYPE = 0;
    private static final int CALLED_TYPE = 2;

    private LambdaFrames() {}

    static Relation relation(InvokeDynamicInsnNode was, InvokeDynamicInsnNode is, Lockstep both) {
        Relation made = both.sides().types().ofType(Type.getReturnType(was.desc), Type.getReturnType(is.desc));
        if (!made.holds() || !(was.name.equals(is.name) || isMapped(was, is, both))) {
            return Relation.NONE;
        }
        Relation bridges = isBelowMoved(was, both) ? made : ofEach(Lambdas.bridges(was), Lambdas.bridges(is), both);
        return made.and(both.equality().ofBootstrapArgument(was.bsmArgs[DECLARED_TYPE], is.bsmArgs[DECLARED_TYPE]))
                .and(both.equality().ofBootstrapArgument(was.bsmArgs[CALLED_TYPE], is.bsmArgs[CALLED_TYPE]))
                .and(ofEach(Lambdas.markers(was), Lambdas.markers(is), both))
                .and(Relation.same(isWrittenAsDeclared(was, is, both)))
                .and(bridges);
    }

    /** Whether a line of the map gives the interface's method the other name, with the arguments as they are. */
    private static boolean isMapped(InvokeDynamicInsnNode was, InvokeDynamicInsnNode is, Lockstep both) {
        String described = ((Type) was.bsmArgs[DECLARED_TYPE]).getDescriptor();
        return both.sides()
                .targets()
                .ofCall(
                        interfaceOf(was),
                        was.name,
                        described,
                        both.before().code().owner())
                .filter(target -> target.declaration().member().name().equals(is.name)
                        && target.declaration().owner().name().equals(interfaceOf(is))
                        && !target.isStatic()
                        && target.keepsArguments(Type.getArgumentTypes(described).length))
                .isPresent();
    }

    private static boolean isBelowMoved(InvokeDynamicInsnNode was, Lockstep both) {
        return both.sides().resolutionBefore().lineage(interfaceOf(was)).stream()
                .anyMatch(type -> both.sides().types().isLegacy(type.name()));
    }

    private static boolean isWrittenAsDeclared(InvokeDynamicInsnNode was, InvokeDynamicInsnNode is, Lockstep both) {
        return Lambdas.isSerializable(was) == Lambdas.isSerializable(is)
                || (Lambdas.isSerializable(was)
                        ? both.sides().resolutionBefore().isSubtype(interfaceOf(was), SERIALIZABLE)
                        : both.sides().resolutionAfter().isSubtype(interfaceOf(is), SERIALIZABLE));
    }

    private static String interfaceOf(InvokeDynamicInsnNode lambda) {
        return Type.getReturnType(lambda.desc).getInternalName();
    }

    private static Relation ofEach(List<Object> was, List<Object> is, Lockstep both) {
        Relation whole = Relation.same(was.size() == is.size());
        for (int i = 0; i < was.size() && whole.holds(); i++) {
            whole = whole.and(both.equality().ofBootstrapArgument(was.get(i), is.get(i)));
        }
        return whole;
    }
}
