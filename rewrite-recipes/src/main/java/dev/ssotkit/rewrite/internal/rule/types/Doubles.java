package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** What a class of the tests that stands in for a legacy type needs of the canonical type, and what its members do then. */
public final class Doubles {

    static final Objection COMPETITOR = new Objection(
            "a subclass in main sources is a competitor in its own right", "list it in `legacyTypes` too");

    private final RuleContext context;

    public Doubles(RuleContext context) {
        this.context = context;
    }

    public boolean isClosed(JavaType.FullyQualified type) {
        return type.hasFlags(Flag.Final) || context.hypothesis().index().isSealed(type.getFullyQualifiedName());
    }

    // Protected serves a superclass call and an anonymous class (JLS 6.6.2.2).
    public boolean canConstruct(JavaType.FullyQualified canonical, List<Expression> arguments, Place place) {
        return Members.methods(canonical, Members.CONSTRUCTOR).stream()
                .filter(constructor -> constructor.hasFlags(Flag.Protected) || Members.isAccessible(constructor, place))
                .filter(constructor ->
                        constructor.getThrownExceptions().stream().noneMatch(Exceptions::isChecked))
                .anyMatch(constructor -> context.conversions().areAssignable(constructor, arguments));
    }

    public static Objection noConstructor(JavaType.FullyQualified canonical, int parameters) {
        return new Objection(
                canonical.getFullyQualifiedName() + " has no accessible constructor with these " + parameters
                        + " parameters that throws nothing checked",
                "add a protected one");
    }

    void checkMembers(
            J.Block body,
            JavaType.FullyQualified type,
            JavaType.@Nullable FullyQualified self,
            Entry entry,
            J tree,
            Findings found) {
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        if (canonical == null) {
            return;
        }
        Overrides overrides = new Overrides(context, canonical, entry);
        TypeKey key = overrides.legacyParent(type, self == null);
        for (Statement statement : body.getStatements()) {
            if (statement instanceof J.MethodDeclaration method && !method.isConstructor()) {
                Objection objection = overrides.objection(method, type);
                if (objection != null) {
                    found.blocked(method, UseKind.SUBCLASS, key, entry, objection);
                }
            }
        }
        Objection missing = overrides.unimplemented(body, type);
        if (missing != null) {
            found.blocked(tree, UseKind.SUBCLASS, key, entry, missing);
        }
    }
}
