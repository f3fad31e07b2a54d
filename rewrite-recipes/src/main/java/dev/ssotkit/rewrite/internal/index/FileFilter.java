package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.map.text.CodeFiles;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeKeys;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openrewrite.SourceFile;
import org.openrewrite.binary.Binary;
import org.openrewrite.java.internal.TypesInUse;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;
import org.openrewrite.quark.Quark;
import org.openrewrite.remote.Remote;

/** Tells whether a file can use a type of the map: most files of a run go no further. */
public final class FileFilter {

    private static final Path SERVICES = Path.of("META-INF", "services");

    private final TypeKeys keys;
    private final WantedNames names;
    // Of these even strings and comments count.
    private final WantedNames legacy;
    private final TypeKeys above;

    /**
     * A filter for the types of a map.
     *
     * @param keys of all types that the map names
     * @param legacy those of its legacy types
     */
    FileFilter(TypeKeys keys, Collection<TypeKey> legacy) {
        this.keys = keys;
        this.names = new WantedNames(keys.all());
        this.legacy = new WantedNames(legacy);
        this.above = new TypeKeys(legacy);
    }

    /** @param text of the file, for which is asked where nothing else tells */
    boolean admits(SourceFile file, Supplier<String> text) {
        if (file instanceof JavaSourceFile code) {
            return admitsCode(code, text);
        }
        boolean hasText = !(file instanceof Quark) && !(file instanceof Binary) && !(file instanceof Remote);
        if (!hasText) {
            return false;
        }
        return names.areIn(file, text.get()) || isServiceOfKey(file);
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
        return CodeFiles.isCode(file.getSourcePath().toString());
    }

    /** Whether a file is a page, a fragment or a tag file of Jakarta Pages, however it came. */
    public static boolean isJsp(SourceFile file) {
        return CodeFiles.isPage(file.getSourcePath().toString());
    }

    private boolean admitsCode(JavaSourceFile code, Supplier<String> text) {
        for (J.Import anImport : code.getImports()) {
            TypeKey imported = TypeKey.of(anImport.getTypeName());
            for (TypeKey around = imported; around != null; around = around.outer()) {
                if (keys.find(around.name()) != null) {
                    return true;
                }
            }
        }
        for (J.ClassDeclaration declared : code.getClasses()) {
            if (declaresAny(declared)) {
                return true;
            }
        }
        TypesInUse used = code.getTypesInUse();
        for (JavaType type : used.getTypesInUse()) {
            if (mentionsAny(type) || inheritsAny(TypeUtils.asFullyQualified(type))) {
                return true;
            }
        }
        for (JavaType.Method method : used.getUsedMethods()) {
            if (mentionsAny(method)) {
                return true;
            }
        }
        return legacy.areIn(text.get()) || isPackageInfo(code) && names.areIn(code, text.get());
    }

    // A class that is declared is not in use by that.
    private boolean declaresAny(J.ClassDeclaration declaration) {
        return mentionsAny(declaration.getType())
                || inheritsAny(declaration.getType())
                || declaration.getBody().getStatements().stream()
                        .anyMatch(statement -> statement instanceof J.ClassDeclaration nested && declaresAny(nested));
    }

    // What extends or implements a legacy type through a class of another file comes to inherit from canonical.
    private boolean inheritsAny(JavaType.@Nullable FullyQualified type) {
        return type != null && Members.withSupertypes(type).stream().anyMatch(parent -> above.find(parent) != null);
    }

    // Its Javadoc is no tree.
    private static boolean isPackageInfo(JavaSourceFile code) {
        return code.getSourcePath().endsWith("package-info.java");
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
}
