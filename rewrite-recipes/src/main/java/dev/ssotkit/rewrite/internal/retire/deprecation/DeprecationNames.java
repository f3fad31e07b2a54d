package dev.ssotkit.rewrite.internal.retire.deprecation;

import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.marker.JavaVersion;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** How one file names what it is to say: by simple name only where that can mean nothing else, and without an import. */
final class DeprecationNames {

    private static final int WITH_ELEMENTS = 9;
    private static final int WITH_MARKDOWN = 23;
    private static final String JAVA_LANG = "java.lang.";

    private final SourceIndex index;

    DeprecationNames(SourceIndex index) {
        this.index = index;
    }

    Deprecation deprecation(JavaSourceFile file, LinkedMembers.Target target, @Nullable String since) {
        String owner = named(target.owner(), file);
        TypeKey key = TypeKey.of(target.owner());
        int release = file.getMarkers()
                .findFirst(JavaVersion.class)
                .map(JavaVersion::getMajorReleaseVersion)
                .orElse(WITH_ELEMENTS);
        return new Deprecation(
                owner + (target.method() == null ? "" : member(key, target.method(), file)),
                key.simpleName(),
                named("java.lang.Deprecated", file),
                since == null || since.isBlank() ? null : since.strip(),
                release < 0 || release >= WITH_ELEMENTS,
                release >= WITH_MARKDOWN);
    }

    private String member(TypeKey owner, JavaType.Method method, JavaSourceFile file) {
        String name = method.isConstructor() ? owner.simpleName() : method.getName();
        return "#" + name
                + TypeNames.inParentheses(TypeNames.erasures(method.getParameterTypes()).stream()
                        .map(type -> named(type.replace('$', '.'), file))
                        .toList());
    }

    private String named(String name, JavaSourceFile file) {
        String array = name.substring(name.endsWith("[]") ? name.indexOf("[]") : name.length());
        String type = name.substring(0, name.length() - array.length());
        String here = file.getPackageDeclaration() == null
                ? ""
                : file.getPackageDeclaration().getPackageName() + ".";
        String simple = type.substring(type.lastIndexOf('.') + 1);
        boolean isHere = type.equals(here + simple);
        boolean isOfLanguage = type.equals(JAVA_LANG + simple) && !index.isDeclaredInSource(here + simple);
        return (isHere || isOfLanguage) && !isNamedOtherwise(simple, type, file) ? simple + array : type + array;
    }

    // By an import or a class of the file; an import of everything in a package is asked of the index above.
    private static boolean isNamedOtherwise(String simple, String type, JavaSourceFile file) {
        return file.getImports().stream()
                        .anyMatch(each -> each.getQualid().getSimpleName().equals(simple)
                                && !each.getTypeName().equals(type))
                || new DeclaredNames(simple, type).areIn(file);
    }
}
