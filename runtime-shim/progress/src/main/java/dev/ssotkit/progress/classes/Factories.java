package dev.ssotkit.progress.classes;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.map.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** The factories that {@code calls} lines name on classes that are not themselves legacy. */
final class Factories {
    private final ConsolidationMap map;
    private final NamesOfInterest names;

    Factories(ConsolidationMap map, NamesOfInterest names) {
        this.map = map;
        this.names = names;
    }

    /** The class left of {@code ->}; null if no line names the method, or if the class is legacy anyway. */
    @Nullable
    TypeName declaring(String owner, String method, String descriptor) {
        if (owner.startsWith("[") || names.moving(owner) != null) {
            return null;
        }
        List<String> parameters = Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(Type::getClassName)
                .toList();
        // A line serves its own class and listed subtypes; those are legacy themselves.
        Optional<MappedCall> call = map.callFor(owner, method, parameters, type -> List.of());
        return call.map(mapped -> mapped.mapping().type())
                .filter(type -> names.moving(type.binaryName()) == null)
                .orElse(null);
    }
}
