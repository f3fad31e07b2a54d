package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.map.text.NameInText;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeKeys;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openrewrite.SourceFile;
import org.openrewrite.java.internal.TypesInUse;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Which types a file mentions at all, without asking what for: for files that cannot be looked into any further. */
public final class Mentions {

    private Mentions() {}

    /**
     * The keys, out of some, that a file mentions by attribution, by qualified name or by one that its imports explain; each
     * with the 1-based lines, the first where only its meaning names it.
     */
    public static Map<TypeKey, SortedSet<Integer>> in(SourceFile file, WantedNames some) {
        Map<TypeKey, SortedSet<Integer>> found = new TreeMap<>();
        for (NameInText name : some.in(file, file.printAll())) {
            found.computeIfAbsent(TypeKey.of(name.key()), key -> new TreeSet<>())
                    .add(name.line());
        }
        if (file instanceof JavaSourceFile code) {
            TypeKeys keys = some.keys();
            TypesInUse used = code.getTypesInUse();
            used.getTypesInUse().forEach(type -> add(type, keys, found));
            for (JavaType.Method method : used.getUsedMethods()) {
                add(method.getDeclaringType(), keys, found);
                add(method.getReturnType(), keys, found);
                method.getParameterTypes().forEach(type -> add(type, keys, found));
            }
        }
        return found;
    }

    private static void add(JavaType type, TypeKeys keys, Map<TypeKey, SortedSet<Integer>> found) {
        keys.forEachMentioned(type, key -> found.computeIfAbsent(key, each -> new TreeSet<>(Set.of(1))));
    }
}
