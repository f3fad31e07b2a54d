package dev.ssotkit.twins.mutation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which types stand near a type, above it and below it. */
final class TypeWords {

    private static final Map<String, List<String>> NEAR = Map.ofEntries(
            Map.entry("boolean", List.of("java.lang.Boolean", "java.lang.Object")),
            Map.entry("byte", List.of("short", "int", "java.lang.Byte")),
            Map.entry("short", List.of("int", "byte", "java.lang.Short")),
            Map.entry("char", List.of("int", "java.lang.Character", "short")),
            Map.entry("int", List.of("long", "short", "char", "double", "java.lang.Integer", "java.lang.Object")),
            Map.entry("long", List.of("int", "double", "float", "java.lang.Long")),
            Map.entry("float", List.of("double", "long", "java.lang.Float")),
            Map.entry("double", List.of("float", "java.lang.Double", "java.lang.Number")),
            Map.entry("Object", List.of("java.lang.String", "java.io.Serializable", "java.lang.Comparable<?>")),
            Map.entry("String", List.of("java.lang.CharSequence", "java.lang.Object", "java.lang.Comparable<String>")),
            Map.entry("CharSequence", List.of("java.lang.String", "java.lang.Object")),
            Map.entry("Integer", List.of("int", "java.lang.Number", "java.lang.Long")),
            Map.entry("Boolean", List.of("boolean", "java.lang.Object")),
            Map.entry("Number", List.of("java.lang.Integer", "java.lang.Object")),
            Map.entry("Exception", List.of("java.lang.Throwable", "java.lang.RuntimeException")),
            Map.entry("IOException", List.of("java.lang.Exception", "java.io.FileNotFoundException")),
            Map.entry("Throwable", List.of("java.lang.Exception", "java.lang.Object")));

    private static final Map<String, List<String>> NEAR_GENERIC = Map.of(
            "List", List.of("java.util.Collection", "java.util.ArrayList", "java.lang.Iterable"),
            "Collection", List.of("java.util.List", "java.lang.Iterable"),
            "Set", List.of("java.util.Collection", "java.util.HashSet"),
            "Map", List.of("java.util.HashMap", "java.util.SortedMap"),
            "Iterator", List.of("java.util.ListIterator"),
            "Iterable", List.of("java.util.Collection"),
            "Supplier", List.of("java.util.concurrent.Callable"),
            "Class", List.of("java.util.function.Supplier"));

    private TypeWords() {}

    static boolean isReference(String type) {
        return !type.endsWith("]")
                && !type.endsWith("...")
                && !List.of("void", "boolean", "byte", "short", "char", "int", "long", "float", "double", "null")
                        .contains(type);
    }

    /** Types to put in its place. */
    static Stream<String> neighboursOf(String type) {
        if (type.endsWith("...") || type.endsWith("[]")) {
            return Stream.of("java.lang.Object");
        }
        int generic = type.indexOf('<');
        if (generic > 0) {
            String arguments = type.substring(generic);
            return Stream.concat(
                    NEAR_GENERIC.getOrDefault(type.substring(0, generic), List.of()).stream()
                            .map(raw -> raw + arguments),
                    Stream.of(type.substring(0, generic), "java.lang.Object"));
        }
        return NEAR.containsKey(type)
                ? NEAR.get(type).stream()
                : Stream.of("java.lang.Object", "java.lang.String", "java.util.function.Supplier<" + type + ">");
    }

    static Stream<String> neighboursOfResult(String type) {
        return type.equals("void")
                ? Stream.of("int", "java.lang.Object")
                : Stream.concat(neighboursOf(type), Stream.of("void"));
    }
}
