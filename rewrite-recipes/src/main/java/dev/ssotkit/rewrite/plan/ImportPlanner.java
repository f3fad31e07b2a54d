package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.scan.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Plans imports: those of types that move go, unless the file keeps the name. */
final class ImportPlanner {

    private final Scope scope;

    ImportPlanner(Scope scope) {
        this.scope = scope;
    }

    void plan(J.Import anImport) {
        String key = TypeNames.key(anImport.getTypeName());
        Entry entry = scope.moves.entryOf(key);
        if (entry != null && scope.moves.moves(key)) {
            scope.rewritten(anImport, UseKind.IMPORT, key, entry);
        } else {
            planNested(anImport, key);
        }
    }

    private void planNested(J.Import anImport, String key) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String outer = key.substring(0, dot);
            Entry entry = scope.moves.entryOf(outer);
            if (entry != null && scope.moves.moves(outer) && scope.moves.entryOf(key) == null) {
                scope.blocked(anImport, UseKind.IMPORT, outer, entry, nested(key));
            }
        }
    }

    /** A name of something nested: the qualifier may be a type that moves. */
    void planQualifier(J.FieldAccess access, Cursor cursor) {
        JavaType outer = access.getTarget().getType();
        Entry entry = Receivers.isTypeName(access.getTarget()) ? scope.movingAt(outer, Place.of(cursor)) : null;
        if (entry != null) {
            String name = Scope.nameOf(TypeUtils.unknownIfNull(access.getType()));
            scope.blocked(access, UseKind.TYPE, Scope.nameOf(outer), entry, nested(name));
        }
    }

    /** A simple name of something nested: a static import, or inheritance, brings it in. */
    void planNestedName(J.Identifier name, Cursor cursor) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(name.getType());
        JavaType.FullyQualified outer = type == null ? null : type.getOwningClass();
        Entry entry = outer == null || scope.moves.entryOf(TypeNames.key(name.getType())) != null
                ? null
                : scope.movingAt(outer, Place.of(cursor));
        if (type != null && entry != null && RetainedNames.isTypeName(name)) {
            scope.blocked(name, UseKind.TYPE, Scope.nameOf(outer), entry, nested(type.getFullyQualifiedName()));
        }
    }

    static Problem nested(String key) {
        return new Problem(key + " is nested in a legacy type", "list it as a legacy type of its own, or move it out");
    }

    /** A name that stays needs its import. */
    void finish(JavaSourceFile file) {
        RetainedNames retained = RetainedNames.of(file, scope.plan);
        for (J.Import anImport : file.getImports()) {
            String key = TypeNames.key(anImport.getTypeName());
            if (scope.moves.moves(key) && retained.needs(anImport) && !scope.plan.blocks(key)) {
                scope.plan.keep(anImport.getId(), "something in this file keeps the name");
            }
        }
    }
}
