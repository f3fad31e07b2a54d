package dev.ssotkit.eligibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes method and field descriptors apart (JVMS 4.3). */
final class Descriptors {

    private static final String PRIMITIVES = "ZBCSIJFDV";
    private static final List<String> PRIMITIVE_NAMES =
            List.of("boolean", "byte", "char", "short", "int", "long", "float", "double", "void");

    private Descriptors() {}

    static boolean isMethodDescriptor(String text) {
        int position = text.startsWith("(") ? 1 : -1;
        while (position > 0 && position < text.length() && text.charAt(position) != ')') {
            position = text.charAt(position) == 'V' ? -1 : endOfField(text, position);
        }
        return position > 0 && position < text.length() && endOfField(text, position + 1) == text.length();
    }

    /** The index after the field descriptor, or {@code V}, that starts at an index; -1 if none does. */
    private static int endOfField(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '[') {
            end++;
        }
        if (end >= text.length()) {
            return -1;
        }
        if (text.charAt(end) != 'L') {
            boolean primitive = PRIMITIVES.indexOf(text.charAt(end)) >= 0;
            return primitive && (text.charAt(end) != 'V' || end == start) ? end + 1 : -1;
        }
        int semicolon = text.indexOf(';', end);
        return semicolon > end + 1 ? semicolon + 1 : -1;
    }

    /** The parameters' field descriptors. */
    static List<String> parameters(String methodDescriptor) {
        List<String> parameters = new ArrayList<>();
        int start = 1;
        while (methodDescriptor.charAt(start) != ')') {
            int end = endOfField(methodDescriptor, start);
            parameters.add(methodDescriptor.substring(start, end));
            start = end;
        }
        return Collections.unmodifiableList(parameters);
    }

    /** The parameters from parenthesis to parenthesis. */
    /** How many of the 255 slots of JVMS 4.3.3 the parameters take. */
    static int slots(String methodDescriptor) {
        int slots = 0;
        for (String parameter : parameters(methodDescriptor)) {
            slots += parameter.equals("J") || parameter.equals("D") ? 2 : 1;
        }
        return slots;
    }

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
