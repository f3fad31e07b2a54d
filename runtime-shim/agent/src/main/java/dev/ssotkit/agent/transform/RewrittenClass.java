package dev.ssotkit.agent.transform;

import dev.ssotkit.eligibility.classfile.ClassFileReading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Puts changed and added members into a class file; everything else is copied byte for byte. */
final class RewrittenClass extends ClassVisitor {
    private final ClassNode edited;
    private final Map<String, MethodNode> changed = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private RewrittenClass(ClassVisitor writer, ClassNode edited, Set<MethodNode> changed) {
        super(Opcodes.ASM9, writer);
        this.edited = edited;
        for (MethodNode method : changed) {
            this.changed.put(method.name + method.desc, method);
        }
    }

    static byte[] write(ClassReader original, ClassNode edited, Set<MethodNode> changed) {
        ClassWriter writer = new ClassWriter(original, 0);
        ClassFileReading.read(original, new RewrittenClass(writer, edited, changed), 0);
        return writer.toByteArray();
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        seen.add(name);
        return super.visitField(access, name, descriptor, signature, value);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        seen.add(name + descriptor);
        MethodNode method = changed.get(name + descriptor);
        if (method == null) {
            return super.visitMethod(access, name, descriptor, signature, exceptions);
        }
        method.accept(cv);
        return null;
    }

    @Override
    public void visitEnd() {
        for (FieldNode field : edited.fields) {
            if (!seen.contains(field.name)) {
                field.accept(cv);
            }
        }
        for (MethodNode method : edited.methods) {
            if (!seen.contains(method.name + method.desc)) {
                method.accept(cv);
            }
        }
        super.visitEnd();
    }
}
