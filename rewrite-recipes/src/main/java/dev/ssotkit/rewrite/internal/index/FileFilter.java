package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeKeys;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openrewrite.SourceFile;
import org.openrewrite.binary.Binary;
import org.openrewrite.java.internal.TypesInUse;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.quark.Quark;
import org.openrewrite.remote.Remote;

/** Tells cheaply whether a file can use a type of the map: most files of a run go no further. */
public final class FileFilter {

    private static final Pattern CONTINUATION = Pattern.compile("\\\\\\R[ \\t\\f]*");
    private static final Pattern UNICODE = Pattern.compile("\\\\u+(\\p{XDigit}{4})");

    private static final Path SERVICES = Path.of("META-INF", "services");

    private static final Set<String> CODE =
            Set.of("java", "kt", "kts", "groovy", "gradle", "scala", "jsp", "jspx", "jspf", "tag", "tagx");

    private final TypeKeys keys;
    private final Neighbours neighbours;

    FileFilter(TypeKeys keys) {
        this.keys = keys;
        this.neighbours = new Neighbours(keys);
    }

    boolean admits(SourceFile file) {
        if (file instanceof JavaSourceFile code) {
            return admitsCode(code);
        }
        boolean hasText = !(file instanceof Quark) && !(file instanceof Binary) && !(file instanceof Remote);
        if (!hasText) {
            return false;
        }
        String text = file.printAll();
        return mentions(text) || isServiceOfKey(file) || isCode(file) && neighbours.test(text);
    }

    // The name of a service file is that of the service; its lines may name nothing of the map.
    private boolean isServiceOfKey(SourceFile file) {
        return isServiceFile(file)
                && keys.find(file.getSourcePath().getFileName().toString()) != null;
    }

    /** Whether a file says what implements a service ({@code java.util.ServiceLoader}). */
    public static boolean isServiceFile(SourceFile file) {
        Path folder = file.getSourcePath().getParent();
        return folder != null && folder.endsWith(SERVICES);
    }

    /** Whether a file that came as text is source code of some language. */
    public static boolean isCode(SourceFile file) {
        String path = file.getSourcePath().toString();
        return CODE.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    private boolean admitsCode(JavaSourceFile code) {
        for (J.Import anImport : code.getImports()) {
            TypeKey imported = TypeKey.of(anImport.getTypeName());
            for (TypeKey around = imported; around != null; around = around.outer()) {
                if (keys.find(around.name()) != null) {
                    return true;
                }
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
            // What loads a class may name it in a string.
            if (ClassLoading.isBy(method.getName()) && mentions(code.printAll()) || mentionsAny(method)) {
                return true;
            }
        }
        return (hasUnattributedNames(used) || isPackageInfo(code)) && mentions(code.printAll())
                || isPackageInfo(code) && neighbours.test(code.printAll());
    }

    // Its Javadoc is no tree.
    private static boolean isPackageInfo(JavaSourceFile code) {
        return code.getSourcePath().endsWith("package-info.java");
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

    private boolean mentionsAny(@Nullable JavaType type) {
        boolean[] found = new boolean[1];
        TypeNames.forEachMentioned(type, named -> found[0] |= keys.isWithinAny(named));
        return found[0];
    }

    /** Whether a text names one of some classes (keys) as a whole word, nested classes written either way. */
    public static boolean mentions(String text, Collection<TypeKey> keys) {
        return new FileFilter(new TypeKeys(keys)).mentions(text);
    }

    // A name may also hide in the escapes, and the continued lines, of properties and JSON.
    private boolean mentions(String text) {
        return namesAny(text) || text.indexOf('\\') >= 0 && namesAny(unescaped(text));
    }

    private static String unescaped(String text) {
        return UNICODE.matcher(CONTINUATION.matcher(text).replaceAll(""))
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private boolean namesAny(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inName = i < text.length() && isNamePart(text.charAt(i));
            if (inName && start < 0) {
                start = i;
            } else if (!inName && start >= 0) {
                int afterEscape = start > 0 && text.charAt(start - 1) == '\\' ? start + escaped(text, start) : start;
                if (isKey(text.substring(start, i))
                        || isKey(text.substring(Math.min(afterEscape, i), i))
                        || isArray(text, start, i) && isKey(text.substring(start + 1, i))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    // [La.B;
    private static boolean isArray(String text, int start, int end) {
        return start > 0 && text.charAt(start - 1) == '[' && text.charAt(start) == 'L' && text.startsWith(";", end);
    }

    // Of an escape (\\t, \\u0020), the letters that would pass for the beginning of a name.
    private static int escaped(String text, int at) {
        return text.charAt(at) == 'u' ? 5 : 1;
    }

    // A property key or a file name may go on after the class: logging.level.a.B, a.B.properties.
    private boolean isKey(String word) {
        String name = TypeKey.of(word).name();
        if (name.indexOf('.') < 0) {
            return false;
        }
        for (int start = 0; start >= 0; start = next(name, start)) {
            for (int end = name.length(); end > start; end = name.lastIndexOf('.', end - 1)) {
                if (keys.find(name.substring(start, end)) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int next(String name, int start) {
        int dot = name.indexOf('.', start);
        return dot < 0 ? -1 : dot + 1;
    }

    private static boolean isNamePart(char c) {
        return c == '.' || Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }
}
