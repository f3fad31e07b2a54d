package dev.ssotkit.progress.classes;

import dev.ssotkit.eligibility.classfile.ClassFileReading;
import dev.ssotkit.map.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects which members of some classes the code of one class uses. */
final class MemberUseScan extends ClassVisitor {

    private final Set<String> ownerKeys;
    private final String caller;
    private final List<MemberUse> uses = new ArrayList<>();
    private @Nullable String sourceFile;

    private MemberUseScan(Set<String> ownerKeys, String caller) {
        super(Opcodes.ASM9);
        this.ownerKeys = ownerKeys;
        this.caller = caller;
    }

    /** @param ownerKeys as {@link TypeName#keyOf} gives them; the class names one of them */
    static List<MemberUse> of(byte[] classFile, Set<String> ownerKeys) {
        ClassReader reader = ClassFileReading.open(classFile);
        String caller = Type.getObjectType(reader.getClassName()).getClassName();
        return ClassFileReading.read(reader, new MemberUseScan(ownerKeys, caller), ClassReader.SKIP_FRAMES).uses;
    }

    private void addType(Type type) {
        if (type.getSort() == Type.METHOD) {
            addType(type.getReturnType());
            Arrays.stream(type.getArgumentTypes()).forEach(this::addType);
        } else if (type.getSort() == Type.ARRAY) {
            addType(type.getElementType());
        } else if (type.getSort() == Type.OBJECT && ownerKeys.contains(TypeName.keyOf(type.getClassName()))) {
            uses.add(new MemberUse(type.getClassName(), "", "", false, false, caller, caller));
        }
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        if (superName != null) {
            addType(Type.getObjectType(superName));
        }
        for (String type : interfaces == null ? new String[0] : interfaces) {
            addType(Type.getObjectType(type));
        }
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        addType(Type.getType(descriptor));
        return null;
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        sourceFile = source;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String signature, @Nullable String generic, String @Nullable [] exceptions) {
        addType(Type.getMethodType(signature));
        return new MethodVisitor(Opcodes.ASM9) {
            private int line;

            @Override
            public void visitTypeInsn(int opcode, String type) {
                addType(Type.getObjectType(type));
            }

            @Override
            public void visitLdcInsn(Object value) {
                if (value instanceof Type type) {
                    addType(type);
                }
            }

            @Override
            public void visitLineNumber(int number, Label start) {
                line = number;
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
                add(owner, name, descriptor, false, opcode == Opcodes.INVOKESTATIC);
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
                add(owner, name, descriptor, true, opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC);
            }

            @Override
            public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
                for (Object argument : arguments) {
                    if (argument instanceof Handle handle && handle.getTag() > Opcodes.H_PUTSTATIC) {
                        boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
                        add(handle.getOwner(), handle.getName(), handle.getDesc(), false, isStatic);
                    }
                }
            }

            private void add(String owner, String name, String descriptor, boolean isField, boolean isStatic) {
                String type = owner.startsWith("[") ? owner : owner.replace('/', '.');
                if (ownerKeys.contains(TypeName.keyOf(type))) {
                    String place = sourceFile == null ? "" : "(" + sourceFile + (line > 0 ? ":" + line : "") + ")";
                    uses.add(new MemberUse(
                            type, name, descriptor, isField, isStatic, caller, caller + "." + method + place));
                }
            }
        };
    }
}
