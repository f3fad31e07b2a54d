package dev.ssotkit.eligibility.classfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.Type;

/** Method and field descriptors (JVMS 4.3) as strings, taken apart by ASM. */
public final class Descriptors {

    private Descriptors() {}

    /** Whether a text is a method descriptor: ASM takes it apart, and what it found makes up the same text again. */
    static boolean isMethodDescriptor(String text) {
        try {
            Type[] parameters = Type.getArgumentTypes(text);
            Type result = Type.getReturnType(text);
            boolean isWell = result.getSort() == Type.VOID || isValue(result);
            for (Type parameter : parameters) {
                isWell &= isValue(parameter);
            }
            return isWell && Type.getMethodDescriptor(result, parameters).equals(text);
        } catch (RuntimeException e) {
            return false;
        }
    }

    // ASM takes void and methods for the elements of an array as well.
    private static boolean isValue(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        return element.getSort() == Type.OBJECT
                ? !element.getInternalName().isEmpty()
                : element.getSort() != Type.VOID && element.getSort() != Type.METHOD;
    }

    /** The parameters' field descriptors. */
    public static List<String> parameters(String methodDescriptor) {
        List<String> parameters = new ArrayList<>();
        for (Type parameter : Type.getArgumentTypes(methodDescriptor)) {
            parameters.add(parameter.getDescriptor());
        }
        return Collections.unmodifiableList(parameters);
    }

    /** How many of the 255 slots of JVMS 4.3.3 the parameters take, without that of the receiver. */
    public static int slots(String methodDescriptor) {
        return (Type.getArgumentsAndReturnSizes(methodDescriptor) >> 2) - 1;
    }

    /** The parameters from parenthesis to parenthesis. */
    public static String parameterPart(String methodDescriptor) {
        return methodDescriptor.substring(0, methodDescriptor.indexOf(')') + 1);
    }

    /** The descriptor of the result. */
    public static String result(String methodDescriptor) {
        return Type.getReturnType(methodDescriptor).getDescriptor();
    }

    /** Whether it is that of a class or an array. */
    public static boolean isReference(String descriptor) {
        return descriptor.charAt(0) == 'L' || descriptor.charAt(0) == '[';
    }

    /** Whether it is that of an array. */
    public static boolean isArray(String descriptor) {
        return descriptor.charAt(0) == '[';
    }

    /** The binary name of a class descriptor. */
    public static String className(String classDescriptor) {
        return Type.getType(classDescriptor).getClassName();
    }

    /** The descriptor of a class. */
    public static String ofClass(String binaryName) {
        return Type.getObjectType(binaryName.replace('.', '/')).getDescriptor();
    }

    /** The parameters as in source. */
    public static List<String> readableParameters(String methodDescriptor) {
        List<String> readable = new ArrayList<>();
        for (Type parameter : Type.getArgumentTypes(methodDescriptor)) {
            readable.add(parameter.getClassName());
        }
        return Collections.unmodifiableList(readable);
    }

    /** As in source: {@code int}, {@code java.lang.String[]}, {@code a.Outer$Inner}. */
    public static String readable(String descriptor) {
        return Type.getType(descriptor).getClassName();
    }
}
