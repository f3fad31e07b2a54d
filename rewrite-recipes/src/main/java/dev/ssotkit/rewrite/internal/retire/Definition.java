package dev.ssotkit.rewrite.internal.retire;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Where a class that an entry lists, or names as a factory, is declared. */
public record Definition(
        Entry entry, TypeKey key, JavaSourceFile file, J.ClassDeclaration declaration, JavaType.FullyQualified type) {}
