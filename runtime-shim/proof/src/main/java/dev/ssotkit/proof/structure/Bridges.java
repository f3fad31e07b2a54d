package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.pool.ClassOutline;
import dev.ssotkit.proof.pool.MemberOutline;
import dev.ssotkit.proof.pool.MemberResolution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Methods of a class that compilers add for those of its supertypes that have another descriptor (JLS 15.12.4.5), or whose
 * class is not accessible, and that do nothing but call the method that is meant.
 */
final class Bridges {

    private static final int FLAGS = Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC;

    private final ClassNode type;
    private final MemberResolution resolution;
    private final Map<MethodNode, @Nullable MethodNode> meant = new LinkedHashMap<>();

    Bridges(ClassNode type, MemberResolution resolution) {
        this.type = type;
        this.resolution = resolution;
        for (MethodNode method : type.methods) {
            MethodInsnNode call = (method.access & FLAGS) == FLAGS ? onlyCall(method) : null;
            MethodNode own = call == null ? null : declared(call);
            boolean isOfSuperclass =
                    call != null && call.getOpcode() == Opcodes.INVOKESPECIAL && call.owner.equals(type.superName);
            if (own != null || isOfSuperclass) {
                meant.put(method, own);
            }
        }
    }

    private @Nullable MethodNode declared(MethodInsnNode call) {
        for (MethodNode method : type.methods) {
            boolean isCalled = call.owner.equals(type.name)
                    && call.getOpcode() != Opcodes.INVOKESTATIC
                    && call.getOpcode() != Opcodes.INVOKESPECIAL
                    && call.desc.equals(method.desc)
                    && call.name.equals(method.name);
            if (isCalled && (method.access & FLAGS) != FLAGS) {
                return method;
            }
        }
        return null;
    }

    /** The call of the same name to which a method hands all its parameters, in their order; null if it does anything else. */
    private static @Nullable MethodInsnNode onlyCall(MethodNode method) {
        List<AbstractInsnNode> code = new ArrayList<>();
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction.getOpcode() >= 0) {
                code.add(instruction);
            }
        }
        int at = 0;
        int local = 0;
        List<Type> given = new ArrayList<>(List.of(Type.getType(Object.class)));
        given.addAll(List.of(Type.getArgumentTypes(method.desc)));
        for (Type parameter : given) {
            boolean isLoaded = at < code.size()
                    && code.get(at) instanceof VarInsnNode load
                    && load.getOpcode() == parameter.getOpcode(Opcodes.ILOAD)
                    && load.var == local;
            if (!isLoaded) {
                return null;
            }
            at++;
            local += parameter.getSize();
            if (at < code.size()
                    && code.get(at) instanceof TypeInsnNode cast
                    && cast.getOpcode() == Opcodes.CHECKCAST) {
                at++;
            }
        }
        boolean ends = at + 2 == code.size()
                && code.get(at + 1).getOpcode()
                        == Type.getReturnType(method.desc).getOpcode(Opcodes.IRETURN);
        return ends && code.get(at) instanceof MethodInsnNode call && call.name.equals(method.name) ? call : null;
    }

    /** The method of the class that one calls; null if it is no bridge, or calls that of the superclass. */
    @Nullable
    MethodNode meantBy(MethodNode method) {
        return meant.get(method);
    }

    /** Whether one is there because of types that moved: they have the method with its descriptor. */
    boolean isBecauseOf(Set<String> moved, MethodNode method) {
        if (!meant.containsKey(method)) {
            return false;
        }
        return meant.get(method) == null
                ? type.superName != null && moved.contains(type.superName)
                : moved.stream()
                        .flatMap(name -> resolution.lineage(name).stream())
                        .anyMatch(above -> declares(above, method));
    }

    private static boolean declares(ClassOutline type, MethodNode method) {
        MemberOutline same = type.method(method.name, method.desc);
        return same != null && !same.isStatic() && !same.has(Opcodes.ACC_PRIVATE);
    }

    /** A method with those that call it for others. */
    List<MethodNode> with(MethodNode method) {
        List<MethodNode> all = new ArrayList<>(List.of(method));
        meant.forEach((bridge, own) -> {
            if (own == method) {
                all.add(bridge);
            }
        });
        return all;
    }
}
