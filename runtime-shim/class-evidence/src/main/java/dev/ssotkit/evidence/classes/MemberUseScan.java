package dev.ssotkit.evidence.classes;

import dev.ssotkit.eligibility.classfile.ClassFileReading;
import dev.ssotkit.map.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Collects which members of some classes the code of one class uses, and which of them it names at all. ASM's remapper is
 * asked for every name, so a name can hide nowhere.
 */
final class MemberUseScan extends ClassRemapper {

    private final Set<String> ownerKeys;
    private final String caller;
    private final Set<String> named;
    private final List<MemberUse> uses = new ArrayList<>();
    private @Nullable String sourceFile;

    private MemberUseScan(Set<String> ownerKeys, String caller, Set<String> named) {
        // A remapper asks only for what somebody behind it wants, and a writer wants everything.
        super(Opcodes.ASM9, new ClassWriter(0), new NameCollector(ownerKeys, named));
        this.ownerKeys = ownerKeys;
        this.caller = caller;
        this.named = named;
    }

    /** @param ownerKeys of the classes, as {@link TypeName#keyOf} gives them */
    static List<MemberUse> of(byte[] classFile, Set<String> ownerKeys) {
        ClassReader reader = ClassFileReading.open(classFile);
        String caller = Type.getObjectType(reader.getClassName()).getClassName();
        MemberUseScan scan = ClassFileReading.read(
                reader, new MemberUseScan(ownerKeys, caller, new LinkedHashSet<>()), ClassReader.SKIP_FRAMES);
        List<MemberUse> all = new ArrayList<>();
        for (String type : scan.named) {
            all.add(new MemberUse(type, "", "", false, false, caller, caller));
        }
        all.addAll(scan.uses);
        return all;
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        sourceFile = source;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor remapped = super.visitMethod(access, name, descriptor, signature, exceptions);
        return new CodeScan(name, remapped);
    }

    /** Every class that mentions a nested class repeats it here (JVMS 4.7.6); that is no use. */
    @Override
    public void visitInnerClass(String name, String outerName, String innerName, int access) {}

    private void add(String owner, String name, String descriptor, boolean isField, boolean isStatic, String position) {
        String type = owner.replace('/', '.');
        if (ownerKeys.contains(TypeName.keyOf(type))) {
            uses.add(new MemberUse(type, name, descriptor, isField, isStatic, caller, position));
        }
    }

    private final class CodeScan extends MethodVisitor {
        private final String method;
        private int line;

        CodeScan(String method, MethodVisitor remapped) {
            super(Opcodes.ASM9, remapped);
            this.method = method;
        }

        private String position() {
            return caller + "." + method
                    + (sourceFile == null ? "" : "(" + sourceFile + (line > 0 ? ":" + line : "") + ")");
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            add(owner, name, descriptor, false, opcode == Opcodes.INVOKESTATIC, position());
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            super.visitFieldInsn(opcode, owner, name, descriptor);
            add(owner, name, descriptor, true, opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC, position());
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
            addConstants(arguments);
        }

        @Override
        public void visitLdcInsn(Object value) {
            super.visitLdcInsn(value);
            addConstants(value);
        }

        private void addConstants(Object... constants) {
            for (Object constant : constants) {
                if (constant instanceof Handle handle) {
                    boolean isField = handle.getTag() <= Opcodes.H_PUTSTATIC;
                    boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC
                            || handle.getTag() == Opcodes.H_GETSTATIC
                            || handle.getTag() == Opcodes.H_PUTSTATIC;
                    add(handle.getOwner(), handle.getName(), handle.getDesc(), isField, isStatic, position());
                } else if (constant instanceof ConstantDynamic computed) {
                    for (int i = 0; i < computed.getBootstrapMethodArgumentCount(); i++) {
                        addConstants(computed.getBootstrapMethodArgument(i));
                    }
                }
            }
        }
    }

    private static final class NameCollector extends Remapper {
        private final Set<String> ownerKeys;
        private final Set<String> named;

        NameCollector(Set<String> ownerKeys, Set<String> named) {
            super(Opcodes.ASM9);
            this.ownerKeys = ownerKeys;
            this.named = named;
        }

        @Override
        public String map(String internalName) {
            String type = internalName.replace('/', '.');
            if (ownerKeys.contains(TypeName.keyOf(type))) {
                named.add(type);
            }
            return internalName;
        }
    }
}
