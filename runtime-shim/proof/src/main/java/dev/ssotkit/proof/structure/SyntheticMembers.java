package dev.ssotkit.proof.structure;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** What compilers add under names of their own: it is compared where it is used. */
final class SyntheticMembers {

    private SyntheticMembers() {}

    static boolean isComparedByUse(MethodNode method) {
        return (method.access & Opcodes.ACC_SYNTHETIC) != 0
                && (method.name.startsWith("lambda$")
                        || method.name.startsWith("access$")
                        || method.name.startsWith("$SWITCH_TABLE$")
                        || method.name.startsWith("$createCallSiteArray")
                        || method.name.equals("$getCallSiteArray")
                        || method.name.equals("$deserializeLambda$"));
    }

    static boolean isComparedByUse(FieldNode field) {
        return (field.access & Opcodes.ACC_SYNTHETIC) != 0
                && (field.name.startsWith("$SwitchMap$") || field.name.startsWith("$SWITCH_TABLE$"));
    }

    /** Whether a class holds nothing but tables for switches. */
    static boolean isComparedByUse(ClassNode type) {
        return (type.access & Opcodes.ACC_SYNTHETIC) != 0
                && type.fields.stream().allMatch(SyntheticMembers::isComparedByUse)
                && type.methods.stream().allMatch(method -> method.name.equals("<clinit>"));
    }

    /** Whether a class has no name in the sources (JVMS 4.7.6). */
    static boolean isAnonymous(ClassNode type) {
        return type.innerClasses.stream().anyMatch(inner -> inner.name.equals(type.name) && inner.innerName == null);
    }
}
