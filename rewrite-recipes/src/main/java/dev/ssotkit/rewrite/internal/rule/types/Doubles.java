package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.hypothesis.Replacement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Ancestors;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeParameters;
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

    /** What forbids a class to stand below canonical, as it stands below the legacy type (JLS 8.1.1.2, 8.1.1.4). */
    public @Nullable Objection closed(JavaType.@Nullable FullyQualified canonical, Entry entry, TypeKey legacy) {
        String name = RuleContext.canonical(entry);
        if (canonical == null) {
            return new Objection(
                    name + " is not visible: nothing in this run shows its members", "correct `canonicalType`");
        }
        if (canonical.hasFlags(Flag.Final)) {
            return new Objection(name + " is final, and " + legacy + " is not", "open it, or write a class of its own");
        }
        return context.hypothesis().index().isSealed(canonical.getFullyQualifiedName())
                ? new Objection(
                        name + " is sealed, and does not permit what " + legacy + " does",
                        "permit it, or write a class of its own")
                : null;
    }

    /** The same for its type parameters: a raw supertype would erase what is inherited (JLS 4.8). */
    public static @Nullable Objection generic(JavaType.FullyQualified canonical, JavaType.FullyQualified legacy) {
        return Ancestors.isItsErasure(canonical) ? null : written(canonical, legacy);
    }

    /** The same where type arguments are written for them, or left to the compiler (JLS 15.9). */
    static @Nullable Objection written(JavaType.FullyQualified canonical, JavaType.FullyQualified legacy) {
        return TypeParameters.of(canonical).size() == TypeParameters.of(legacy).size()
                ? null
                : new Objection(
                        TypeParameters.written(canonical) + " has other type parameters than "
                                + TypeParameters.written(legacy) + ", which is extended here",
                        "replace it by hand");
    }

    /**
     * Canonical's constructor that is called for a class below it (JLS 8.8.7, 15.9.3), or what speaks against it: one that
     * throws nothing checked takes these arguments, and it is what {@code new} would reach.
     *
     * @param called the legacy type's constructor, if it is written which
     * @param isAnonymous whether the class is
     */
    public Replacement constructor(
            JavaType.FullyQualified canonical,
            JavaType.@Nullable Method called,
            boolean isAnonymous,
            List<Expression> arguments,
            Place place) {
        // Protected serves a superclass call and an anonymous class (JLS 6.6.2.2).
        boolean isThere = Members.methods(canonical, Members.CONSTRUCTOR).stream()
                .filter(constructor -> constructor.hasFlags(Flag.Protected) || Members.isAccessible(constructor, place))
                .filter(constructor ->
                        constructor.getThrownExceptions().stream().noneMatch(Exceptions::isChecked))
                .anyMatch(constructor -> context.conversions().areAssignable(constructor, arguments));
        if (!isThere) {
            return new Replacement(
                    null,
                    null,
                    new Objection(
                            canonical.getFullyQualifiedName() + " has no accessible constructor with these "
                                    + arguments.size() + " parameters that throws nothing checked",
                            "add a protected one"));
        }
        if (called == null || !called.isConstructor() || arguments.isEmpty()) {
            return new Replacement(null, null, null);
        }
        List<PlacedType> types = arguments.stream()
                .map(argument -> context.placement().of(argument, place))
                .toList();
        return context.resolver().superclassConstructor(canonical, called, isAnonymous, types, place);
    }

    /** The key of the legacy type that a class inherits from. */
    private TypeKey legacyParent(JavaType.FullyQualified type, boolean isParentItself, Entry entry) {
        return Members.withSupertypes(type).stream()
                .filter(parent -> isParentItself || parent != type)
                .map(TypeKey::of)
                .filter(key ->
                        context.hypothesis().moves(key) && context.hypothesis().entryOf(key) == entry)
                .findFirst()
                .orElse(TypeKey.of(entry.canonicalType()));
    }

    // With the type arguments that stand behind the legacy type's name.
    private static JavaType.FullyQualified asSeen(
            JavaType.FullyQualified canonical, TypeKey legacy, JavaType.FullyQualified type) {
        return Ancestors.of(type).stream()
                .filter(legacy::isOf)
                .findFirst()
                .map(parent -> Ancestors.withArgumentsOf(canonical, parent))
                .orElse(canonical);
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
        TypeKey key = legacyParent(type, self == null, entry);
        Overrides overrides = new Overrides(context, asSeen(canonical, key, type));
        for (Statement statement : body.getStatements()) {
            if (statement instanceof J.MethodDeclaration method && !method.isConstructor()) {
                Objection objection = overrides.objection(method, type);
                if (objection != null) {
                    found.blocked(method, UseKind.SUBCLASS, key, entry, objection);
                }
            }
        }
        Objection missing = overrides.unimplemented(body, type, self == null);
        if (missing != null) {
            found.blocked(tree, UseKind.SUBCLASS, key, entry, missing);
        }
    }
}
