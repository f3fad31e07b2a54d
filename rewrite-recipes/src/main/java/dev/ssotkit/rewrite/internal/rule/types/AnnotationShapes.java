package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Blocks annotations, unless canonical has the elements that are given, and needs no others (JLS 9.7.1). */
public final class AnnotationShapes implements Rule<J.Annotation> {

    private final RuleContext context;

    /** Asked in one file. */
    public AnnotationShapes(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.Annotation>> constructs() {
        return Set.of(J.Annotation.class);
    }

    @Override
    public void at(J.Annotation annotation, Cursor cursor, Findings found) {
        Entry entry = context.movingAt(annotation.getType(), Placement.of(cursor));
        JavaType.FullyQualified canonical =
                entry == null ? null : context.hypothesis().canonical(entry).orElse(null);
        JavaType.FullyQualified legacy = TypeUtils.asFullyQualified(annotation.getType());
        if (entry == null || canonical == null || legacy == null) {
            return;
        }
        new AnnotationShape(legacy, canonical, context)
                .objection(annotation, cursor)
                .ifPresent(objection ->
                        block(annotation, annotation.getType(), entry, objection.reason(), objection.remedy(), found));
    }

    private void block(J tree, @Nullable JavaType type, Entry entry, String reason, String remedy, Findings found) {
        TypeKey key = TypeKey.orNull(type);
        if (key != null) {
            found.blocked(tree, UseKind.TYPE, key, entry, new Objection(reason, remedy));
        }
    }
}
