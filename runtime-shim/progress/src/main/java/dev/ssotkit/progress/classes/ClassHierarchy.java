package dev.ssotkit.progress.classes;

import dev.ssotkit.map.Supertypes;
import dev.ssotkit.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/** Direct supertypes of the classes read so far, by name. */
final class ClassHierarchy implements Supertypes {
    private final Map<String, List<String>> supertypes = new HashMap<>();

    void add(ClassReader reader) {
        List<String> direct = new ArrayList<>(List.of(reader.getInterfaces()));
        if (reader.getSuperName() != null) {
            direct.add(0, reader.getSuperName());
        }
        supertypes.putIfAbsent(TypeName.keyOf(reader.getClassName()), direct);
    }

    @Override
    public Collection<String> of(String typeName) {
        return supertypes.getOrDefault(TypeName.keyOf(typeName), List.of());
    }
}
