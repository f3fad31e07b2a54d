package dev.ssotkit.rewrite.internal.retire.deprecation;

import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.retire.FileNames;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.marker.JavaVersion;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** How one file says what it is to say. */
final class DeprecationNames {

    private static final int WITH_ELEMENTS = 9;
    private static final int WITH_MARKDOWN = 23;

    private final FileNames names;

    DeprecationNames(SourceIndex index) {
        this.names = new FileNames(index);
    }

    Deprecation deprecation(JavaSourceFile file, LinkedMembers.Target target, @Nullable String since) {
        String owner = names.named(target.owner(), file);
        TypeKey key = TypeKey.of(target.owner());
        int release = file.getMarkers()
                .findFirst(JavaVersion.class)
                .map(JavaVersion::getMajorReleaseVersion)
                .orElse(WITH_ELEMENTS);
        return new Deprecation(
                owner + (target.method() == null ? "" : member(key, target.method(), file)),
                key.simpleName(),
                names.named("java.lang.Deprecated", file),
                since == null || since.isBlank() ? null : since.strip(),
                release < 0 || release >= WITH_ELEMENTS,
                release >= WITH_MARKDOWN);
    }

    private String member(TypeKey owner, JavaType.Method method, JavaSourceFile file) {
        String name = method.isConstructor() ? owner.simpleName() : method.getName();
        return "#" + name
                + TypeNames.inParentheses(TypeNames.erasures(method.getParameterTypes()).stream()
                        .map(type -> names.named(type.replace('$', '.'), file))
                        .toList());
    }
}
