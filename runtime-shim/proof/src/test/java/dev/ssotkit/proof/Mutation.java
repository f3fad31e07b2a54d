package dev.ssotkit.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Changes one instruction so that it does something else. */
final class Mutation {

    private Mutation() {}

    /** Changes an instruction of a class; null if it has none that can be changed. */
    static @Nullable String apply(ClassNode type, Random random) {
        List<Runnable> changes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (MethodNode method : type.methods) {
            // Of what compilers make for themselves, only what it stands for counts.
            if (((method.access | type.access) & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) == 0) {
                for (AbstractInsnNode instruction : method.instructions) {
                    Runnable change = change(type, method, instruction);
                    if (change != null) {
                        changes.add(change);
                        words.add(method.name + method.desc + " instruction " + method.instructions.indexOf(instruction)
                                + " opcode " + instruction.getOpcode());
                    }
                }
                for (TryCatchBlockNode block : method.tryCatchBlocks) {
                    if (block.type != null) {
                        changes.add(() -> block.type = "java/lang/InternalError");
                        words.add(method.name + method.desc + " handler of " + block.type);
                    }
                }
            }
        }
        if (changes.isEmpty()) {
            return null;
        }
        int chosen = random.nextInt(changes.size());
        changes.get(chosen).run();
        return words.get(chosen);
    }

    private static @Nullable Runnable change(ClassNode type, MethodNode method, AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        if (opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_4) {
            return () -> method.instructions.set(instruction, new InsnNode(opcode + 1));
        }
        if (instruction instanceof IntInsnNode push && opcode != Opcodes.NEWARRAY) {
            return () -> push.operand ^= 1;
        }
        if (instruction instanceof LdcInsnNode load && load.cst instanceof String text) {
            return () -> load.cst = text + "!";
        }
        if (instruction instanceof JumpInsnNode jump && opcode >= Opcodes.IFEQ && opcode <= Opcodes.IF_ACMPNE) {
            return () -> jump.setOpcode(((opcode - 1) ^ 1) + 1);
        }
        if (opcode == Opcodes.IADD || opcode == Opcodes.ISUB) {
            return () -> method.instructions.set(
                    instruction, new InsnNode(opcode == Opcodes.IADD ? Opcodes.ISUB : Opcodes.IADD));
        }
        if (instruction instanceof TypeInsnNode test && (opcode == Opcodes.INSTANCEOF || opcode == Opcodes.CHECKCAST)) {
            return () -> test.desc = "java/lang/Thread";
        }
        if (instruction instanceof FieldInsnNode field && opcode >= Opcodes.GETSTATIC) {
            return other(type, field);
        }
        if (instruction instanceof VarInsnNode load && opcode == Opcodes.ALOAD && load.var == 1) {
            return Type.getArgumentTypes(method.desc).length > 1
                            && Type.getArgumentTypes(method.desc)[0].equals(Type.getArgumentTypes(method.desc)[1])
                            && (method.access & Opcodes.ACC_STATIC) == 0
                    ? () -> load.var = 2
                    : null;
        }
        return instruction instanceof MethodInsnNode call && opcode != Opcodes.INVOKESPECIAL
                ? () -> drop(method, call)
                : null;
    }

    private static @Nullable Runnable other(ClassNode type, FieldInsnNode field) {
        return type.fields.stream()
                .filter(other -> other.desc.equals(field.desc) && !other.name.equals(field.name))
                .filter(other -> field.owner.equals(type.name))
                .filter(other -> ((other.access & Opcodes.ACC_STATIC) != 0)
                        == (field.getOpcode() == Opcodes.GETSTATIC || field.getOpcode() == Opcodes.PUTSTATIC))
                .findFirst()
                .<Runnable>map(other -> () -> field.name = other.name)
                .orElse(null);
    }

    /** Takes the operands and yields a null or zero. */
    private static void drop(MethodNode method, MethodInsnNode call) {
        InsnList instead = new InsnList();
        Type[] arguments = Type.getArgumentTypes(call.desc);
        for (int i = arguments.length - 1; i >= 0; i--) {
            instead.add(new InsnNode(arguments[i].getSize() == 2 ? Opcodes.POP2 : Opcodes.POP));
        }
        if (call.getOpcode() != Opcodes.INVOKESTATIC) {
            instead.add(new InsnNode(Opcodes.POP));
        }
        Type result = Type.getReturnType(call.desc);
        if (result.getSort() != Type.VOID) {
            instead.add(new InsnNode(
                    switch (result.getSort()) {
                        case Type.OBJECT, Type.ARRAY -> Opcodes.ACONST_NULL;
                        case Type.LONG -> Opcodes.LCONST_0;
                        case Type.FLOAT -> Opcodes.FCONST_0;
                        case Type.DOUBLE -> Opcodes.DCONST_0;
                        default -> Opcodes.ICONST_0;
                    }));
        }
        method.instructions.insert(call, instead);
        method.instructions.remove(call);
    }
}
