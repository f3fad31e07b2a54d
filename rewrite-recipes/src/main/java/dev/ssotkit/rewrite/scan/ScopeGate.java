package dev.ssotkit.rewrite.scan;

import java.util.Set;
import org.openrewrite.SourceFile;
import org.openrewrite.java.internal.TypesInUse;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Tells cheaply whether a file can use a type of the map: most files of a run go no further. */
final class ScopeGate {

    // A file that reaches one of these may name a class in a string.
    private static final Set<String> CLASS_LOADING =
            Set.of("forName", "loadClass", "findClass", "forNameInModule", "findSystemClass");

    private final Set<String> keys;

    ScopeGate(Set<String> keys) {
        this.keys = keys;
    }

    boolean admits(SourceFile file) {
        return file instanceof JavaSourceFile code ? admitsCode(code) : mentions(file.printAll());
    }

    private boolean admitsCode(JavaSourceFile code) {
        for (J.Import anImport : code.getImports()) {
            if (keys.contains(TypeNames.key(anImport.getTypeName()))) {
                return true;
            }
        }
        for (J.ClassDeclaration declared : code.getClasses()) {
            if (mentionsAny(declared.getType())) {
                return true;
            }
        }
        TypesInUse used = code.getTypesInUse();
        for (JavaType type : used.getTypesInUse()) {
            if (mentionsAny(type)) {
                return true;
            }
        }
        for (JavaType.Method method : used.getUsedMethods()) {
            if (CLASS_LOADING.contains(method.getName()) && mentions(code.printAll()) || mentionsAny(method)) {
                return true;
            }
        }
        return hasUnattributedNames(used) && mentions(code.printAll());
    }

    // Without types the tree cannot tell what a qualified name is; its text can.
    private static boolean hasUnattributedNames(TypesInUse used) {
        return used.getTypesInUse().stream().anyMatch(type -> !TypeNames.isKnown(type));
    }

    private boolean mentionsAny(JavaType.Method method) {
        if (mentionsAny(method.getDeclaringType()) || mentionsAny(method.getReturnType())) {
            return true;
        }
        for (JavaType parameter : method.getParameterTypes()) {
            if (mentionsAny(parameter)) {
                return true;
            }
        }
        return false;
    }

    private boolean mentionsAny(@org.jspecify.annotations.Nullable JavaType type) {
        boolean[] found = new boolean[1];
        TypeNames.forEachMentioned(type, name -> found[0] |= keys.contains(name));
        return found[0];
    }

    /** Whether a text names one of the classes as a whole word, nested classes written either way. */
    boolean mentions(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inName = i < text.length() && isNamePart(text.charAt(i));
            if (inName && start < 0) {
                start = i;
            } else if (!inName && start >= 0) {
                if (isKey(text.substring(start, i))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    // A property key or a file name may go on after the class: logging.level.a.B, a.B.properties.
    private boolean isKey(String word) {
        String name = TypeNames.key(word);
        if (name.indexOf('.') < 0) {
            return false;
        }
        if (keys.contains(name)) {
            return true;
        }
        for (String key : keys) {
            int at = name.indexOf(key);
            if (at >= 0
                    && (at == 0 || name.charAt(at - 1) == '.')
                    && (at + key.length() == name.length() || name.charAt(at + key.length()) == '.')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamePart(char c) {
        return c == '.' || Character.isJavaIdentifierPart(c);
    }
}
