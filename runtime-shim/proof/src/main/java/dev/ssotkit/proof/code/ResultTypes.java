package dev.ssotkit.proof.code;

import dev.ssotkit.proof.pool.MemberReference;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** What effects yield. */
public final class ResultTypes {

    private ResultTypes() {}

    /** The type of the result; void if there is none. */
    public static Type of(Step.Effect effect) {
        return switch (effect.kind()) {
            case CALL -> Type.getReturnType(((MemberReference) effect.what()).descriptor());
            case CONSTRUCTION -> Type.getObjectType(((MemberReference) effect.what()).owner());
            case DYNAMIC -> Type.getReturnType(((InvokeDynamicInsnNode) effect.what()).desc);
            case ARRAY, CAST -> (Type) effect.what();
            case FIELD_WRITE, ELEMENT_WRITE, MONITOR, RISK -> Type.VOID_TYPE;
        };
    }
}
