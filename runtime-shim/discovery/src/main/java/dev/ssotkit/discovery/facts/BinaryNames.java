package dev.ssotkit.discovery.facts;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts of binary names, and how people are told them. */
public final class BinaryNames {

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double", "void");

    private static final String[] PLATFORM = {
        "java.", "javax.", "jdk.", "sun.", "com.sun.", "kotlin.", "groovy.", "scala."
    };

    private BinaryNames() {}

    /** Empty for the unnamed package. */
    public static String packageOf(String type) {
        int dot = type.lastIndexOf('.');
        return dot < 0 ? "" : type.substring(0, dot);
    }

    /** {@code Entry} of {@code java.util.Map$Entry}. */
    public static String simple(String type) {
        String last = type.substring(type.lastIndexOf('.') + 1);
        int dollar = last.lastIndexOf('$');
        return dollar > 0 && dollar < last.length() - 1 ? last.substring(dollar + 1) : last;
    }

    /** {@code java.util.Map} of {@code java.util.Map$Entry}. */
    public static String outermost(String type) {
        int dollar = type.indexOf('$', type.lastIndexOf('.') + 2);
        return dollar < 0 ? type : type.substring(0, dollar);
    }

    /** The type without array brackets. */
    public static String element(String type) {
        int bracket = type.indexOf('[');
        return bracket < 0 ? type : type.substring(0, bracket);
    }

    /** Whether the language or its standard library has it. */
    public static boolean isPlatform(String type) {
        String element = element(type);
        return PRIMITIVES.contains(element) || Arrays.stream(PLATFORM).anyMatch(element::startsWith);
    }

    /** {@code send(Event)} of {@code send(com.acme.Event)}. */
    public static String shortMember(String member) {
        int open = member.indexOf('(');
        if (open < 0) {
            return member;
        }
        String parameters = member.substring(open + 1, member.length() - 1);
        return member.substring(0, open)
                + Arrays.stream(parameters.split(","))
                        .map(BinaryNames::simple)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
