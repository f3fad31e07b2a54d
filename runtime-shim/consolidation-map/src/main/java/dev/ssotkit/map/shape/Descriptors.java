package dev.ssotkit.map.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes method and field descriptors apart (JVMS 4.3). */
final class Descriptors {

    private static final String PRIMITIVES = "ZBCSIJFDV";
    private static final List<String> PRIMITIVE_NAMES =
            List.of("boolean", "byte", "char", "short", "int", "long", "float", "double", "void");

    private Descriptors() {}

    /** The parameters' field descriptors. */
    static List<String> parameters(String methodDescriptor) {
        List<String> parameters = new ArrayList<>();
        int start = 1;
        while (methodDescriptor.charAt(start) != ')') {
            int end = start;
            while (methodDescriptor.charAt(end) == '[') {
                end++;
            }
            end = methodDescriptor.charAt(end) == 'L' ? methodDescriptor.indexOf(';', end) + 1 : end + 1;
            parameters.add(methodDescriptor.substring(start, end));
            start = end;
        }
        return Collections.unmodifiableList(parameters);
    }

    /** The parameters from parenthesis to parenthesis. */
    static String parameterPart(String methodDescriptor) {
        return methodDescriptor.substring(0, methodDescriptor.indexOf(')') + 1);
    }

    static String result(String methodDescriptor) {
        return methodDescriptor.substring(methodDescriptor.indexOf(')') + 1);
    }

    static boolean isReference(String descriptor) {
        return descriptor.charAt(0) == 'L' || descriptor.charAt(0) == '[';
    }

    static boolean isArray(String descriptor) {
        return descriptor.charAt(0) == '[';
    }

    /** The binary name of a class descriptor. */
    static String className(String classDescriptor) {
        return classDescriptor.substring(1, classDescriptor.length() - 1).replace('/', '.');
    }

    static String ofClass(String binaryName) {
        return "L" + binaryName.replace('.', '/') + ";";
    }

    static List<String> readableParameters(String methodDescriptor) {
        List<String> readable = new ArrayList<>();
        for (String parameter : parameters(methodDescriptor)) {
            readable.add(readable(parameter));
        }
        return Collections.unmodifiableList(readable);
    }

    /** As in source: {@code int}, {@code java.lang.String[]}, {@code a.Outer$Inner}. */
    static String readable(String descriptor) {
        int dimensions = 0;
        while (descriptor.charAt(dimensions) == '[') {
            dimensions++;
        }
        String element = descriptor.substring(dimensions);
        String name = element.charAt(0) == 'L'
                ? className(element)
                : PRIMITIVE_NAMES.get(PRIMITIVES.indexOf(element.charAt(0)));
        return name + "[]".repeat(dimensions);
    }
}
