package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeKeys;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.openrewrite.SourceFile;
import org.openrewrite.java.internal.TypesInUse;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Which types a file mentions at all, without asking where: for files that cannot be looked into any further. */
public final class Mentions {

    private Mentions() {}

    /** The keys, out of some, that a file mentions by attribution, by qualified name or as a neighbour. */
    public static Set<TypeKey> in(SourceFile file, Collection<TypeKey> some) {
        TypeKeys keys = new TypeKeys(some);
        Set<TypeKey> found = new TreeSet<>();
        if (file instanceof JavaSourceFile code) {
            TypesInUse used = code.getTypesInUse();
            used.getTypesInUse().forEach(type -> add(type, keys, found));
            for (JavaType.Method method : used.getUsedMethods()) {
                add(method.getDeclaringType(), keys, found);
                add(method.getReturnType(), keys, found);
                method.getParameterTypes().forEach(type -> add(type, keys, found));
            }
        }
        String text = file.printAll();
        for (TypeKey key : keys.all()) {
            if (FileFilter.mentions(text, Set.of(key))) {
                found.add(key);
            }
        }
        if (FileFilter.isCode(file)) {
            found.addAll(new Neighbours(keys).in(text));
        }
        return found;
    }

    private static void add(JavaType type, TypeKeys keys, Set<TypeKey> found) {
        keys.forEachMentioned(type, found::add);
    }
}
