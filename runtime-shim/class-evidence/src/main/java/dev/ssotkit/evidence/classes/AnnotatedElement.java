package dev.ssotkit.evidence.classes;

import dev.ssotkit.eligibility.classfile.ClassFileReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * An annotation on a class or on one of its methods.
 *
 * @param annotation binary name of its type
 * @param className binary name of the class
 * @param method empty for the class itself
 * @param result binary name of the method's result; empty for the class itself
 * @param constants enum constants among its values, by element
 */
public record AnnotatedElement(
        String annotation, String className, String method, String result, Map<String, String> constants) {
    /** Every annotation of a class and of its methods, in the order of the class file. */
    static List<AnnotatedElement> of(byte[] classFile) {
        List<AnnotatedElement> found = new ArrayList<>();
        ClassReader reader = ClassFileReading.open(classFile);
        String owner = Type.getObjectType(reader.getClassName()).getClassName();
        ClassFileReading.read(
                reader,
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                        return add(descriptor, owner, "", "", found);
                    }

                    @Override
                    public MethodVisitor visitMethod(
                            int access,
                            String name,
                            String method,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        return new MethodVisitor(Opcodes.ASM9) {
                            @Override
                            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                                String result = Type.getReturnType(method).getClassName();
                                return add(descriptor, owner, name, result, found);
                            }
                        };
                    }
                },
                ClassReader.SKIP_CODE);
        return found;
    }

    private static AnnotationVisitor add(
            String descriptor, String owner, String method, String result, List<AnnotatedElement> found) {
        Map<String, String> constants = new TreeMap<>();
        found.add(new AnnotatedElement(Type.getType(descriptor).getClassName(), owner, method, result, constants));
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visitEnum(String name, String type, String constant) {
                constants.put(name, constant);
            }
        };
    }
}
