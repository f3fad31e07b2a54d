package dev.ssotkit.rewrite.internal.retire;

import dev.ssotkit.rewrite.internal.index.SourceSetName;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Which classes of a run's main sources have to do with which others: all that could ever be called is among them. */
public final class TypeDependencies {

    private static final String JDK = "java.";

    private final Map<String, Set<String>> used = new HashMap<>();

    TypeDependencies() {}

    void take(JavaSourceFile file) {
        if (SourceSetName.of(file).isTest()) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (JavaType type : file.getTypesInUse().getTypesInUse()) {
            TypeNames.forEachMentioned(type, each -> add(each, names));
        }
        for (JavaType.Method method : file.getTypesInUse().getUsedMethods()) {
            add(method.getDeclaringType(), names);
            TypeNames.forEachMentioned(method.getReturnType(), each -> add(each, names));
        }
        for (J.ClassDeclaration declaration : file.getClasses()) {
            if (declaration.getType() != null) {
                used.computeIfAbsent(outermost(declaration.getType()), name -> new HashSet<>())
                        .addAll(names);
            }
        }
    }

    private static void add(JavaType.FullyQualified type, Set<String> names) {
        if (!type.getFullyQualifiedName().startsWith(JDK)) {
            names.add(outermost(type));
        }
    }

    private static String outermost(JavaType.FullyQualified type) {
        String name = type.getFullyQualifiedName();
        int nested = name.indexOf('$', 1);
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** A class through which code of one class may come to another; empty if none does. */
    public String wayBetween(TypeKey from, TypeKey to) {
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>();
        for (String name : used.keySet()) {
            if (from.isWithin(TypeKey.of(name))) {
                waiting.add(name);
            }
        }
        while (!waiting.isEmpty()) {
            String name = waiting.remove();
            for (String next : used.getOrDefault(name, Set.of())) {
                if (to.isWithin(TypeKey.of(next))) {
                    return name;
                }
                if (seen.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return "";
    }
}
