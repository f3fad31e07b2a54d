package dev.ssotkit.rewrite.plan;

import dev.ssotkit.rewrite.scan.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** The simple names in one file of Kotlin or Groovy that stand for types that move, aliases among them. */
final class VisibleNames {

    private final Scope scope;
    private final Map<String, String> keys;

    VisibleNames(Scope scope, JavaSourceFile file) {
        this.scope = scope;
        this.keys = in(file, scope.moves);
        scope.names.aliases().forEach((alias, key) -> {
            if (scope.moves.moves(key)) {
                keys.put(alias, key);
            }
        });
    }

    /** The simple names that imports or the package make names of types that move, each with the type's key. */
    static Map<String, String> in(JavaSourceFile file, Moves moves) {
        Map<String, String> visible = new HashMap<>();
        String filePackage = file.getPackageDeclaration() == null
                ? ""
                : file.getPackageDeclaration().getPackageName();
        for (String key : moves.listed()) {
            String simpleName = key.substring(key.lastIndexOf('.') + 1);
            String owner = Members.packageOf(key);
            boolean isVisible = owner.equals(filePackage)
                    || file.getImports().stream()
                            .filter(anImport -> !anImport.isStatic())
                            .map(anImport -> TypeNames.key(anImport.getTypeName()))
                            .anyMatch(name -> name.equals(key) || name.equals(owner + ".*"));
            if (isVisible && moves.moves(key) && !isAnother(simpleName, key, file)) {
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

    /** The type that a name stands for, if it moves there. */
    @Nullable
    String keyOf(J.Identifier name, Cursor cursor) {
        String key = keys.get(name.getSimpleName());
        return scope.moves.movesAt(key, Place.of(cursor)) ? key : null;
    }

    /** The types that code names of which there is no tree, by the names that they have here or in full. */
    Set<String> keysIn(String code) {
        Set<String> found = new TreeSet<>();
        keys.forEach((name, key) -> {
            if (Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                    .matcher(code)
                    .find()) {
                found.add(key);
            }
        });
        scope.moves.moving().stream().filter(code::contains).forEach(found::add);
        return found;
    }

    /** Every type that some name stands for. */
    Collection<String> keys() {
        return keys.values();
    }

    /** Holds back a type whose name the Java planner should have moved and did not understand. */
    void holdUnlessPlanned(J.Identifier name, String key, Object parent) {
        if (scope.plan.referenceOf(name.getId()) == null
                && !scope.plan.knows(name.getId())
                && !scope.plan.knows(((J) parent).getId())) {
            scope.hold(
                    name,
                    UseKind.TYPE,
                    key,
                    new Problem("what this name stands for cannot be told", "write it in full"));
        }
    }
}
