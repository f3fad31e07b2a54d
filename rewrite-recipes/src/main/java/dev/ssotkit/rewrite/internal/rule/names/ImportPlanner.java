package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.plan.RetainedNames;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Plans imports: those of types that move go, unless the file keeps the name. */
public final class ImportPlanner {

    private final RuleContext context;

    public ImportPlanner(RuleContext context) {
        this.context = context;
    }

    public void plan(J.Import anImport) {
        String key = TypeNames.key(anImport.getTypeName());
        Entry entry = context.hypothesis().entryOf(key);
        if (entry != null && context.hypothesis().moves(key)) {
            context.rewritten(anImport, UseKind.IMPORT, key, entry);
        } else {
            planNested(anImport, key);
        }
    }

    private void planNested(J.Import anImport, String key) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String outer = key.substring(0, dot);
            Entry entry = context.hypothesis().entryOf(outer);
            if (entry != null
                    && context.hypothesis().moves(outer)
                    && context.hypothesis().entryOf(key) == null) {
                context.blocked(anImport, UseKind.IMPORT, outer, entry, nested(key));
            }
        }
    }

    /** A name of something nested: the qualifier may be a type that moves. */
    public void planQualifier(J.FieldAccess access, Cursor cursor) {
        JavaType outer = access.getTarget().getType();
        Entry entry = TypeTrees.isTypeName(access.getTarget()) ? context.movingAt(outer, Placement.of(cursor)) : null;
        if (entry != null) {
            String name = RuleContext.nameOf(TypeUtils.unknownIfNull(access.getType()));
            context.blocked(access, UseKind.TYPE, RuleContext.nameOf(outer), entry, nested(name));
        }
    }

    /** A simple name of something nested: a static import, or inheritance, brings it in. */
    public void planNestedName(J.Identifier name, Cursor cursor) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(name.getType());
        JavaType.FullyQualified outer = type == null ? null : type.getOwningClass();
        Entry entry = outer == null || context.hypothesis().entryOf(TypeNames.key(name.getType())) != null
                ? null
                : context.movingAt(outer, Placement.of(cursor));
        if (type != null && entry != null && RetainedNames.isTypeName(name)) {
            context.blocked(name, UseKind.TYPE, RuleContext.nameOf(outer), entry, nested(type.getFullyQualifiedName()));
        }
    }

    static Objection nested(String key) {
        return new Objection(
                key + " is nested in a legacy type", "list it as a legacy type of its own, or move it out");
    }

    /** A name that stays needs its import. */
    public void finish(JavaSourceFile file) {
        RetainedNames retained = RetainedNames.of(file, context.plan());
        for (J.Import anImport : file.getImports()) {
            String key = TypeNames.key(anImport.getTypeName());
            if (context.hypothesis().moves(key)
                    && retained.needs(anImport)
                    && !context.plan().blocks(key)) {
                context.plan().keep(anImport.getId(), "something in this file keeps the name");
            }
        }
    }
}
