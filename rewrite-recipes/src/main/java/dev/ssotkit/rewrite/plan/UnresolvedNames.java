package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.scan.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** Finds names that attribution does not know and that imports or the package make names of legacy types. */
final class UnresolvedNames {

    static final Problem PROBLEM =
            new Problem("no type attribution", "make the project compile, with all its dependencies, before the run");

    private final Scope scope;
    private final Map<String, String> visible = new HashMap<>();

    UnresolvedNames(Scope scope, JavaSourceFile file) {
        this.scope = scope;
        visible.putAll(visibleIn(file, scope.moves.moving()));
    }

    /** The simple names that imports or the package make names of these types, each with the type's key. */
    static Map<String, String> visibleIn(JavaSourceFile file, Set<String> moving) {
        Map<String, String> visible = new HashMap<>();
        String filePackage = file.getPackageDeclaration() == null
                ? ""
                : file.getPackageDeclaration().getPackageName();
        for (String key : moving) {
            String simpleName = key.substring(key.lastIndexOf('.') + 1);
            String owner = Members.packageOf(key);
            boolean isVisible = owner.equals(filePackage)
                    || file.getImports().stream()
                            .filter(anImport -> !anImport.isStatic())
                            .map(anImport -> TypeNames.key(anImport.getTypeName()))
                            .anyMatch(name -> name.equals(key) || name.equals(owner + ".*"));
            if (isVisible && !isAnother(simpleName, key, file)) {
                visible.put(simpleName, key);
            }
        }
        return visible;
    }

    // What is imported by its own name, or declared here, hides what a star import or the package shows.
    private static boolean isAnother(String simpleName, String key, JavaSourceFile file) {
        return file.getImports().stream()
                        .filter(anImport -> !anImport.isStatic() && anImport.getAlias() == null)
                        .map(anImport -> TypeNames.key(anImport.getTypeName()))
                        .anyMatch(name -> name.endsWith("." + simpleName) && !name.equals(key))
                || file.getClasses().stream()
                        .anyMatch(declared -> declared.getSimpleName().equals(simpleName)
                                && !key.equals(TypeNames.key(declared.getType())));
    }

    void check(J.Identifier name, Cursor cursor) {
        String key = visible.get(name.getSimpleName());
        if (key == null
                || Scope.inJavadoc(cursor)
                || !standsForType(name, cursor.getParentTreeCursor().getValue())) {
            return;
        }
        Entry entry = scope.moves.entryOf(key);
        if (entry != null) {
            scope.unresolved(name, UseKind.TYPE, key, entry);
        }
    }

    // The same word may be a label, a method or a member of something else.
    private static boolean standsForType(J.Identifier name, Object parent) {
        if (parent instanceof J.MethodInvocation call) {
            return call.getSelect() == name;
        }
        if (parent instanceof J.FieldAccess access) {
            return access.getTarget() == name;
        }
        return !(parent instanceof J.MethodDeclaration)
                && !(parent instanceof J.Label)
                && !(parent instanceof J.VariableDeclarations.NamedVariable);
    }
}
