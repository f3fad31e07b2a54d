package dev.ssotkit.rewrite.internal.retire.deletion;

import dev.ssotkit.rewrite.internal.retire.FewerImports;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.TypeTree;

/** Takes the declarations of some types out of a file of Java, their imports, and their names from {@code permits}. */
final class DeletingVisitor extends JavaIsoVisitor<Integer> {

    private final Set<TypeKey> types;
    private final Set<UUID> gone = new HashSet<>();
    private final Set<TypeKey> sealedTypes = new HashSet<>();

    private DeletingVisitor(Set<TypeKey> types) {
        this.types = types;
    }

    static FilePart without(Set<TypeKey> types, JavaSourceFile file) {
        DeletingVisitor visitor = new DeletingVisitor(types);
        new Sealed().visit(file, visitor.sealedTypes);
        JavaSourceFile left = (JavaSourceFile) visitor.visitNonNull(file, 0);
        return new FilePart(left, visitor.gone, Map.of());
    }

    @Override
    public J.CompilationUnit visitCompilationUnit(J.CompilationUnit file, Integer p) {
        J.CompilationUnit left = (J.CompilationUnit) FewerImports.without(file, this::isOfGone);
        left = left.withClasses(ListUtils.map(left.getClasses(), this::unlessGone));
        return super.visitCompilationUnit(left, p);
    }

    private boolean isOfGone(J.Import anImport) {
        for (TypeKey around = TypeKey.of(anImport.getTypeName()); around != null; around = around.outer()) {
            if (types.contains(around)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public J.Block visitBlock(J.Block block, Integer p) {
        J.Block left = block.withStatements(ListUtils.map(
                block.getStatements(),
                statement -> statement instanceof J.ClassDeclaration nested ? unlessGone(nested) : statement));
        return super.visitBlock(left, p);
    }

    private J.@Nullable ClassDeclaration unlessGone(J.ClassDeclaration declaration) {
        if (!isGone(TypeKey.orNull(declaration.getType())) || isImplicitlyPermitted(declaration)) {
            return declaration;
        }
        remember(declaration);
        return null;
    }

    // A sealed type permits whoever extends it in the same file, and must permit somebody (JLS 8.1.6).
    private boolean isImplicitlyPermitted(J.ClassDeclaration declaration) {
        List<TypeTree> supertypes = new ArrayList<>();
        if (declaration.getExtends() != null) {
            supertypes.add(declaration.getExtends());
        }
        if (declaration.getImplements() != null) {
            supertypes.addAll(declaration.getImplements());
        }
        return supertypes.stream()
                .map(type -> TypeKey.orNull(type.getType()))
                .anyMatch(key -> key != null && sealedTypes.contains(key) && !types.contains(key));
    }

    /** Finds the sealed types of a file that name nobody. */
    private static final class Sealed extends JavaIsoVisitor<Set<TypeKey>> {
        @Override
        public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, Set<TypeKey> found) {
            TypeKey key = TypeKey.orNull(declaration.getType());
            boolean isSealed = declaration.getModifiers().stream()
                    .anyMatch(each -> each.getType() == J.Modifier.Type.Sealed || "sealed".equals(each.getKeyword()));
            if (key != null && isSealed && declaration.getPermits() == null) {
                found.add(key);
            }
            return super.visitClassDeclaration(declaration, found);
        }
    }

    @Override
    public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, Integer p) {
        List<TypeTree> permitted = declaration.getPermits();
        if (permitted == null) {
            return super.visitClassDeclaration(declaration, p);
        }
        List<TypeTree> left = ListUtils.map(permitted, type -> {
            boolean isGone = isGone(TypeKey.orNull(type.getType()));
            if (isGone) {
                remember(type);
            }
            return isGone ? null : type;
        });
        // One that permits nobody is an error: then the names stay, and are found.
        return super.visitClassDeclaration(left.isEmpty() ? forgotten(declaration) : declaration.withPermits(left), p);
    }

    private J.ClassDeclaration forgotten(J.ClassDeclaration declaration) {
        for (TypeTree type : declaration.getPermits() == null ? List.<TypeTree>of() : declaration.getPermits()) {
            new Ids(false).visit(type, gone);
        }
        return declaration;
    }

    private boolean isGone(@Nullable TypeKey key) {
        return key != null && types.contains(key);
    }

    private void remember(J tree) {
        new Ids(true).visit(tree, gone);
    }

    /** Puts the ids of all trees in a tree into a set, or takes them out. */
    private static final class Ids extends JavaIsoVisitor<Set<UUID>> {

        private final boolean adds;

        Ids(boolean adds) {
            this.adds = adds;
        }

        @Override
        public @Nullable J preVisit(J tree, Set<UUID> ids) {
            if (adds) {
                ids.add(tree.getId());
            } else {
                ids.remove(tree.getId());
            }
            return tree;
        }
    }
}
