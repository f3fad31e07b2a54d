package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.JavaType;

/**
 * A static method of a class is there through its subclasses and through objects, too; one of an interface by the name of
 * that interface only (JLS 15.12.3, 8.4.8).
 */
final class InterfaceStatics {

    private InterfaceStatics() {}

    /** What speaks against reaching a method from what a call goes on selecting it from. */
    static @Nullable Objection objection(
            @Nullable Expression select, JavaType.@Nullable Method replacement, Place place, RuleContext context) {
        if (replacement == null || select == null || !Members.isOfInterfaceOnly(replacement)) {
            return null;
        }
        return TypeTrees.isTypeName(select) && context.movingAt(select.getType(), place) != null
                ? null
                : new Objection(
                        replacement.getName() + " is a static method of the interface "
                                + TypeKey.of(replacement.getDeclaringType())
                                + ", and is called through something else here",
                        "call it by the name of the legacy type first");
    }
}
