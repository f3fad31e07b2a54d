package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.NameTree;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;

/** Which classes say that they are sealed, and whom they permit (JLS 8.1.6): attribution does not tell. */
final class SealedTypes {

    private final Map<TypeKey, Set<TypeKey>> permitted = new HashMap<>();

    void read(J.ClassDeclaration declaration, JavaType.FullyQualified type, JavaSourceFile file) {
        boolean isSealed = declaration.getModifiers().stream()
                .anyMatch(modifier ->
                        modifier.getType() == J.Modifier.Type.Sealed || "sealed".equals(modifier.getKeyword()));
        if (isSealed) {
            Set<TypeKey> subtypes = new HashSet<>();
            if (declaration.getPermits() == null) {
                inherit(file.getClasses(), TypeKey.of(type), subtypes);
            } else {
                declaration.getPermits().forEach(subtype -> add(subtype, subtypes));
            }
            permitted.put(TypeKey.of(type), subtypes);
        }
    }

    // Whoever says it in the same file.
    private static void inherit(List<J.ClassDeclaration> declarations, TypeKey parent, Set<TypeKey> subtypes) {
        for (J.ClassDeclaration declaration : declarations) {
            JavaType.FullyQualified type = declaration.getType();
            if (type != null && isParent(parent, type)) {
                subtypes.add(TypeKey.of(type));
            }
            List<J.ClassDeclaration> nested = new ArrayList<>();
            for (Statement statement : declaration.getBody().getStatements()) {
                if (statement instanceof J.ClassDeclaration inner) {
                    nested.add(inner);
                }
            }
            inherit(nested, parent, subtypes);
        }
    }

    private static boolean isParent(TypeKey parent, JavaType.FullyQualified type) {
        return type.getSupertype() != null && parent.isOf(type.getSupertype())
                || type.getInterfaces().stream().anyMatch(parent::isOf);
    }

    private static void add(TypeTree subtype, Set<TypeKey> subtypes) {
        TypeKey key = TypeKey.orNull(((NameTree) subtype).getType());
        if (key != null) {
            subtypes.add(key);
        }
    }

    boolean contains(TypeKey key) {
        return permitted.containsKey(key);
    }

    Optional<Set<TypeKey>> permittedBy(TypeKey key) {
        return Optional.ofNullable(permitted.get(key));
    }
}
