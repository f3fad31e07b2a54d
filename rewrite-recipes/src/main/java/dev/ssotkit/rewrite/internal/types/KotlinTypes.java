package dev.ssotkit.rewrite.internal.types;

import java.util.Map;

/** Kotlin's own names of the types that the JVM knows under Java's (Kotlin specification, "Built-in types"). */
final class KotlinTypes {

    private static final Map<String, String> MAPPED = Map.ofEntries(
            Map.entry("kotlin.Any", "java.lang.Object"),
            Map.entry("kotlin.String", "java.lang.String"),
            Map.entry("kotlin.CharSequence", "java.lang.CharSequence"),
            Map.entry("kotlin.Throwable", "java.lang.Throwable"),
            Map.entry("kotlin.Comparable", "java.lang.Comparable"),
            Map.entry("kotlin.Enum", "java.lang.Enum"),
            Map.entry("kotlin.Annotation", "java.lang.annotation.Annotation"),
            Map.entry("kotlin.Cloneable", "java.lang.Cloneable"),
            Map.entry("kotlin.Number", "java.lang.Number"),
            Map.entry("kotlin.AutoCloseable", "java.lang.AutoCloseable"),
            Map.entry("kotlin.Int", "int"),
            Map.entry("kotlin.Long", "long"),
            Map.entry("kotlin.Short", "short"),
            Map.entry("kotlin.Byte", "byte"),
            Map.entry("kotlin.Char", "char"),
            Map.entry("kotlin.Boolean", "boolean"),
            Map.entry("kotlin.Float", "float"),
            Map.entry("kotlin.Double", "double"),
            Map.entry("kotlin.Unit", "void"));

    private static final String COLLECTIONS = "kotlin.collections.";

    private KotlinTypes() {}

    /** The name under which the JVM knows a type; every other name unchanged. */
    static String mapped(String name) {
        if (!name.startsWith("kotlin.")) {
            return name;
        }
        if (name.startsWith(COLLECTIONS)) {
            String simple = name.substring(COLLECTIONS.length());
            String java = simple.startsWith("Mutable") ? simple.substring("Mutable".length()) : simple;
            return switch (java) {
                case "Iterable" -> "java.lang.Iterable";
                case "Collection", "List", "Set", "Map", "Iterator", "ListIterator" -> "java.util." + java;
                default -> name;
            };
        }
        return MAPPED.getOrDefault(name, name);
    }
}
