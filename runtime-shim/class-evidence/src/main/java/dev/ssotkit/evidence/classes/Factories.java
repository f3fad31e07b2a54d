package dev.ssotkit.evidence.classes;

import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.map.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Which methods hand out an instance, under a map: the same ones that the agent redirects. */
final class Factories {
    private final ConsolidationMap map;
    private final NamesOfInterest names;

    Factories(ConsolidationMap map, NamesOfInterest names) {
        this.map = map;
        this.names = names;
    }

    /** The type under which the factory counts; null if the method is none. */
    @Nullable
    TypeName declaring(String owner, String method, String descriptor, boolean isStatic) {
        if (owner.startsWith("[")) {
            return null;
        }
        List<String> parameters = Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(Type::getClassName)
                .toList();
        // A line serves its own class and listed subtypes; of those, the methods that are inherited are calls.
        Optional<MappedCall> line = map.callFor(owner, method, parameters, type -> List.of());
        return line.isPresent() ? mapped(line.get(), isStatic) : singleton(owner, descriptor, isStatic);
    }

    /** A line for an instance method of the legacy type itself renames a call; it makes nothing. */
    private static @Nullable TypeName mapped(MappedCall line, boolean isStatic) {
        Entry entry = line.entry();
        CallMapping mapping = line.mapping();
        boolean ofTheType =
                entry.legacyTypes().contains(mapping.type()) || mapping.type().equals(entry.canonicalType());
        return entry.isNamesOnly() || (ofTheType && !isStatic) ? null : mapping.type();
    }

    /** A static method without arguments that returns the legacy type which declares it. */
    private @Nullable TypeName singleton(String owner, String descriptor, boolean isStatic) {
        TypeName type = names.listed(owner);
        return isStatic && type != null && descriptor.equals("()L" + owner + ";") ? type : null;
    }
}
