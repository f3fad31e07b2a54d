package dev.ssotkit.proof.code;

import dev.ssotkit.proof.correspondence.MappedTarget;
import dev.ssotkit.proof.pool.MemberReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** Steps in a reviewer's words. */
public final class EffectWords {

    private EffectWords() {}

    public static String of(Step step) {
        if (step instanceof Step.Effect effect) {
            return of(effect);
        }
        if (step instanceof Step.Branch branch) {
            return "a decision on " + branch.left() + " and " + branch.right();
        }
        if (step instanceof Step.Choice choice) {
            return "a switch on " + choice.selector();
        }
        if (step instanceof Step.Exit exit) {
            return (exit.isThrow() ? "throw" : "return") + (exit.value() == null ? "" : " of " + exit.value());
        }
        return "no more of it";
    }

    private static String of(Step.Effect effect) {
        Object what = effect.what();
        return switch (effect.kind()) {
            case CALL -> "a call of " + method((MemberReference) what);
            case CONSTRUCTION -> "new " + method((MemberReference) what);
            case DYNAMIC -> dynamic((InvokeDynamicInsnNode) what);
            case FIELD_WRITE -> "a write of the field " + field((MemberReference) what);
            case ELEMENT_WRITE -> "a write into an array";
            case ARRAY -> "a new array " + ((Type) what).getClassName();
            case CAST -> "a cast to " + ((Type) what).getClassName();
            case MONITOR -> effect.opcode() == Opcodes.MONITORENTER ? "a lock" : "an unlock";
            case RISK -> risk((AbstractInsnNode) what);
        };
    }

    private static String risk(AbstractInsnNode instruction) {
        return switch (instruction.getOpcode()) {
            case Opcodes.GETFIELD -> {
                FieldInsnNode read = (FieldInsnNode) instruction;
                yield "a read of the field " + field(new MemberReference(read.owner, read.name, read.desc));
            }
            case Opcodes.ARRAYLENGTH -> "the length of an array";
            case Opcodes.IDIV, Opcodes.IREM, Opcodes.LDIV, Opcodes.LREM -> "a division";
            default -> Risks.isRemote(instruction) ? "a value that may be an exception" : "an element of an array";
        };
    }

    public static String target(MappedTarget target) {
        return "a call of "
                + method(new MemberReference(
                        target.declaration().owner().name(),
                        target.declaration().member().name(),
                        target.declaration().member().descriptor()))
                + " (" + target.source() + ")";
    }

    public static String method(MemberReference method) {
        String parameters = Stream.of(Type.getArgumentTypes(method.descriptor()))
                .map(Type::getClassName)
                .collect(Collectors.joining(", ", "(", ")"));
        String owner = method.owner().replace('/', '.');
        return method.name().equals("<init>") ? owner + parameters : owner + "." + method.name() + parameters;
    }

    static String field(MemberReference field) {
        return field.owner().replace('/', '.') + "." + field.name();
    }

    private static String dynamic(InvokeDynamicInsnNode dynamic) {
        if (dynamic.bsm.getOwner().startsWith("org/codehaus/groovy/") && dynamic.bsmArgs.length > 0) {
            return "Groovy's " + dynamic.name + " of " + (dynamic.name.equals("init") ? "a class" : dynamic.bsmArgs[0]);
        }
        return dynamic.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                ? "a lambda or method reference for "
                        + Type.getReturnType(dynamic.desc).getClassName()
                : "a dynamic call of " + dynamic.bsm.getName();
    }
}
