package dev.ssotkit.rewrite.internal.retire.deletion;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.index.SourceSetName;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.JavaSourceFile;

/** The tests of legacy types: by name and package, alone in a file of test sources. */
public final class OwnTests {

    private static final List<String> SUFFIXES = List.of("Test", "Tests", "TestCase", "IT", "Spec");

    private final Map<TypeKey, TypeKey> tested = new HashMap<>();

    OwnTests(ConsolidationMap map) {
        for (Entry entry : map.entries()) {
            for (TypeName type : entry.legacyTypes()) {
                TypeKey key = TypeKey.of(type);
                namesOf(key).forEach(test -> tested.put(test, key));
            }
        }
    }

    /** What the tests of the legacy types would be called. */
    public static Collection<TypeKey> names(ConsolidationMap map) {
        return new OwnTests(map).tested.keySet();
    }

    private static List<TypeKey> namesOf(TypeKey key) {
        String before = key.qualifier().isEmpty() ? "" : key.qualifier() + ".";
        List<TypeKey> names = new ArrayList<>();
        SUFFIXES.forEach(suffix -> names.add(TypeKey.of(before + key.simpleName() + suffix)));
        names.add(TypeKey.of(before + "Test" + key.simpleName()));
        return names;
    }

    /** The test that a file is, if it is one. */
    Optional<TypeKey> in(SourceFile file) {
        if (!(file instanceof JavaSourceFile code)
                || !SourceSetName.of(file).isTest()
                || code.getClasses().size() != 1
                || !WholeFiles.holdsClassesOnly(code)) {
            return Optional.empty();
        }
        TypeKey key = TypeKey.orNull(code.getClasses().get(0).getType());
        return key == null || !tested.containsKey(key) ? Optional.empty() : Optional.of(key);
    }

    /** The legacy type that a test is for. */
    TypeKey testedBy(TypeKey test) {
        return Optional.ofNullable(tested.get(test)).orElseThrow();
    }
}
