package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.plan.RetainedNames;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.marker.Markers;

/** How the canonical types are written in one file: by simple name where nothing else has it, else in full. */
final class TypeSpelling {

    private final Set<TypeKey> simple = new HashSet<>();
    private final Map<TypeKey, JavaType.FullyQualified> toImport = new LinkedHashMap<>();

    private TypeSpelling() {}

    /**
     * Chooses the spellings.
     *
     * @param inherited the nested classes that the file's classes inherit
     * @param goes tells which imports fall away
     * @throws UnwritableName if a type can be written neither way
     */
    static TypeSpelling of(
            JavaSourceFile file,
            FilePlan plan,
            RetainedNames retained,
            Collection<JavaType.FullyQualified> named,
            Set<TypeKey> inherited,
            Predicate<J.Import> goes) {
        TypeSpelling spelling = new TypeSpelling();
        Map<String, TypeKey> taken = new HashMap<>();
        for (J.Import anImport : file.getImports()) {
            if (!anImport.isStatic() && !goes.test(anImport)) {
                taken.put(anImport.getQualid().getSimpleName(), TypeKey.of(anImport.getTypeName()));
            }
        }
        String filePackage = file.getPackageDeclaration() == null
                ? ""
                : file.getPackageDeclaration().getPackageName();
        for (JavaType.FullyQualified type : named) {
            TypeKey key = TypeKey.of(type);
            String name = key.simpleName();
            boolean isHidden =
                    inherited.stream().anyMatch(hidden -> hidden.simpleName().equals(name) && !hidden.equals(key));
            if (!isHidden
                    && retained.isFreeFor(name, key)
                    && taken.getOrDefault(name, key).equals(key)) {
                spelling.simple.add(key);
                boolean isImported = taken.containsKey(name);
                boolean isNeighbour = type.getOwningClass() == null
                        && (type.getPackageName().equals(filePackage) || isImplicit(file, type));
                taken.put(name, key);
                if (!isImported
                        && !isNeighbour
                        && !declares(file, key)
                        && !MemberNames.areInScope(file, type, plan)
                        && !isSeenByStar(file, type, retained)) {
                    spelling.toImport.put(key, type);
                }
            }
        }
        spelling.checkFullNames(file, named);
        return spelling;
    }

    private void checkFullNames(JavaSourceFile file, Collection<JavaType.FullyQualified> named) {
        Set<String> obscuring = null;
        for (JavaType.FullyQualified type : named) {
            TypeKey key = TypeKey.of(type);
            int dot = type.getPackageName().isEmpty() ? -1 : key.name().indexOf('.');
            if (dot > 0 && !simple.contains(key)) {
                obscuring = obscuring == null ? ObscuringNames.in(file) : obscuring;
                String first = key.name().substring(0, dot);
                if (obscuring.contains(first)) {
                    throw UnwritableName.obscured(key, first);
                }
            }
        }
    }

    // The JDK keeps the names of java.lang to itself; another package's star import could bring one in.
    private static boolean isImplicit(JavaSourceFile file, JavaType.FullyQualified type) {
        return type.getPackageName().equals("java.lang")
                && file.getImports().stream()
                        .filter(anImport -> !anImport.isStatic()
                                && anImport.getQualid().getSimpleName().equals("*"))
                        .allMatch(anImport -> anImport.getPackageName().startsWith("java."));
    }

    // A star import serves where it does already: elsewhere another package's class may have the name.
    private static boolean isSeenByStar(JavaSourceFile file, JavaType.FullyQualified type, RetainedNames retained) {
        return type.getOwningClass() == null
                && retained.names(TypeKey.of(type))
                && file.getImports().stream()
                        .anyMatch(anImport -> !anImport.isStatic()
                                && anImport.getQualid().getSimpleName().equals("*")
                                && anImport.getPackageName().equals(type.getPackageName()));
    }

    private static boolean declares(JavaSourceFile file, TypeKey key) {
        return file.getClasses().stream()
                .anyMatch(declared -> declared.getType() != null && key.isOf(declared.getType()));
    }

    /** A generic type without its arguments, where the class that it names takes none. */
    static @Nullable TypeTree withoutArguments(@Nullable TypeTree written, JavaType.FullyQualified type) {
        return written instanceof J.ParameterizedType generic
                        && type.getTypeParameters().isEmpty()
                ? ((TypeTree) generic.getClazz()).withPrefix(generic.getPrefix())
                : written;
    }

    /** The types that need a new import, by key. */
    Map<TypeKey, JavaType.FullyQualified> toImport() {
        return toImport;
    }

    /** The name of a type as an expression. */
    <T extends Expression & TypeTree> Expression write(JavaType.FullyQualified type, Space prefix) {
        TypeKey key = TypeKey.of(type);
        if (simple.contains(key)) {
            String name = key.simpleName();
            return new J.Identifier(Tree.randomId(), prefix, Markers.EMPTY, java.util.List.of(), name, type, null);
        }
        Expression qualified = TypeTree.build(key.name());
        return ((Expression) qualified.withPrefix(prefix)).withType(type);
    }

    /** A member by the name of its class. */
    J qualify(J.Identifier member, JavaType.FullyQualified owner) {
        return new J.FieldAccess(
                Tree.randomId(),
                member.getPrefix(),
                member.getMarkers(),
                write(owner, Space.EMPTY),
                JLeftPadded.build(member.withPrefix(Space.EMPTY).withMarkers(Markers.EMPTY)),
                member.getType());
    }
}
