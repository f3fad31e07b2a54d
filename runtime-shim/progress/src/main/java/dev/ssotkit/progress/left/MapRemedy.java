package dev.ssotkit.progress.left;

import dev.ssotkit.map.Accessor;
import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the map says to write in place of a use. */
final class MapRemedy {
    private final Entry entry;
    private final String legacyType;

    private MapRemedy(Entry entry, String legacyType) {
        this.entry = entry;
        this.legacyType = legacyType;
    }

    /** A sentence without its end. */
    static String of(TypeOwners.Owned type, String kind) {
        MapRemedy remedy = new MapRemedy(type.entry(), type.name());
        String canonical = type.canonicalType();
        return switch (kind) {
            case "construction", "new" -> remedy.mappedOrAccessor(CallMapping::isConstructor);
            case "factory" -> remedy.mappedOrAccessor(line -> !line.isConstructor());
            case "method_reference" -> remedy.accessor("refer to", "::");
            case "reflection", "method_handle", "service_loader", "deserialization", "clone" ->
                remedy.accessor("make none: call", ".");
            case "subclass" -> "extend or implement " + canonical + ", or list the subclass in the map";
            case "call", "field" -> "use that of " + canonical;
            case "text", "code", "other", "documentation" -> "name " + canonical;
            default -> "use " + canonical;
        };
    }

    private String mappedOrAccessor(Predicate<CallMapping> sort) {
        List<CallMapping> lines = entry.calls().stream()
                .filter(sort)
                .filter(line -> line.type().key().equals(TypeName.keyOf(legacyType)))
                .toList();
        if (lines.isEmpty()) {
            return accessor("call", ".");
        }
        return lines.stream()
                .map(line -> "call " + line.target().methodName() + " of "
                        + line.target().declaringType().binaryName() + " (" + line.written() + ")")
                .distinct()
                .collect(Collectors.joining(", or "));
    }

    private String accessor(String verb, String between) {
        Accessor accessor = entry.accessor();
        if (accessor.isNew()) {
            return "use " + entry.canonicalType().binaryName() + " with the same arguments";
        }
        String name = accessor.declaringType().binaryName() + between + accessor.methodName();
        return verb + " " + name
                + (between.equals("::")
                        ? ""
                        : accessor.parameterTypes().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ", "(", ")")));
    }
}
