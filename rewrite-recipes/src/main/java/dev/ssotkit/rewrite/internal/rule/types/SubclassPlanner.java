package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.Conversions;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.kotlin.tree.K;

/** Plans {@code extends}, {@code implements} and anonymous bodies: test doubles move, competitors block. */
public final class SubclassPlanner {

    private static final Objection COMPETITOR = new Objection(
            "a subclass in main sources is a competitor in its own right", "list it in `legacyTypes` too");

    private final RuleContext context;

    public SubclassPlanner(RuleContext context) {
        this.context = context;
    }

    public void plan(J.ClassDeclaration declaration) {
        JavaType.FullyQualified type = declaration.getType();
        if (type == null) {
            return;
        }
        List<TypeTree> parents = new ArrayList<>();
        if (declaration.getExtends() != null) {
            parents.add(declaration.getExtends());
        }
        parents.addAll(Optional.ofNullable(declaration.getImplements()).orElse(List.of()));
        boolean movesUp = false;
        for (TypeTree parent : parents) {
            movesUp |= planParent(declaration, type, parent);
        }
        for (TypeTree permitted : Optional.ofNullable(declaration.getPermits()).orElse(List.of())) {
            planParent(declaration, type, permitted);
        }
        Entry inherited = movesUp ? null : context.inheritedMove(type);
        if (inherited != null) {
            checkMembers(declaration.getBody(), type, type, inherited, declaration);
        }
    }

    private boolean planParent(J.ClassDeclaration declaration, JavaType.FullyQualified type, TypeTree parent) {
        String key = TypeNames.key(parent.getType());
        Entry entry = context.hypothesis().entryOf(key);
        String place = type.getFullyQualifiedName();
        if (key == null || entry == null || !context.hypothesis().moves(key)) {
            return false;
        }
        boolean isListed = context.hypothesis().entryOf(TypeNames.key(place)) != null;
        if (isListed || entry.isInsideCanonical(place)) {
            context.kept(
                    parent instanceof K ? TypeTrees.of(parent) : parent,
                    UseKind.SUBCLASS,
                    key,
                    entry,
                    isListed ? "between two listed types" : "canonical's own definition",
                    "retire it with the legacy type");
            return false;
        }
        Objection objection = objection(declaration, type, parent, entry);
        J named = parent instanceof K ? TypeTrees.of(parent) : parent;
        if (objection != null) {
            context.blocked(named, UseKind.SUBCLASS, key, entry, objection);
            return false;
        }
        context.rewritten(named, UseKind.SUBCLASS, key, entry);
        context.plan().reference(TypeTrees.of(parent).getId(), entry);
        checkMembers(declaration.getBody(), type, type, entry, named);
        return true;
    }

    private @Nullable Objection objection(
            J.ClassDeclaration declaration, JavaType.FullyQualified type, TypeTree parent, Entry entry) {
        if (!context.inTests() && !entry.isNamesOnly()) {
            return COMPETITOR;
        }
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        if (canonical == null) {
            return new Objection("not visible: nothing in this run shows its members", "correct `canonicalType`");
        }
        if (context.language() == Language.KOTLIN) {
            return kotlin(parent, canonical, type.getFullyQualifiedName());
        }
        boolean isImplemented = declaration.getExtends() != parent;
        boolean isClass = canonical.getKind() != JavaType.FullyQualified.Kind.Interface;
        if (isClass && isImplemented) {
            if (declaration.getKind() != J.ClassDeclaration.Kind.Type.Class || declaration.getExtends() != null) {
                return new Objection(
                        "the canonical type is a class, and this has a superclass or cannot have one",
                        "let it extend the canonical type by hand");
            }
            context.plan().superclass(parent.getId());
        }
        if (!isClass && !isImplemented && declaration.getKind() == J.ClassDeclaration.Kind.Type.Class) {
            return new Objection("the canonical type is an interface", "let it implement the canonical type by hand");
        }
        if (isClosed(canonical) || !canonical.getTypeParameters().isEmpty()) {
            return new Objection("the canonical type is final, sealed or generic", "replace the double by hand");
        }
        return isClass ? constructors(declaration, type, canonical) : null;
    }

    // In Kotlin the parentheses after a supertype tell a class from an interface.
    private @Nullable Objection kotlin(TypeTree parent, JavaType.FullyQualified canonical, String place) {
        boolean isClass = canonical.getKind() != JavaType.FullyQualified.Kind.Interface;
        if (parent instanceof K.DelegatedSuperType || isClass != parent instanceof K.ConstructorInvocation) {
            return new Objection(
                    parent instanceof K.DelegatedSuperType
                            ? "a delegating implementation of the legacy type"
                            : "canonical is "
                                    + (isClass ? "a class, and no constructor of it is called here" : "an interface"),
                    "move it by hand");
        }
        if (isClosed(canonical) || !canonical.getTypeParameters().isEmpty()) {
            return new Objection("the canonical type is final, sealed or generic", "replace the double by hand");
        }
        List<Expression> arguments =
                parent instanceof K.ConstructorInvocation call ? Effects.given(call.getArguments()) : List.of();
        return !isClass || canConstruct(canonical, arguments, place)
                ? null
                : noConstructor(canonical, arguments.size());
    }

    private @Nullable Objection constructors(
            J.ClassDeclaration declaration, JavaType.FullyQualified type, JavaType.FullyQualified canonical) {
        boolean declaresOne = false;
        for (Statement statement : declaration.getBody().getStatements()) {
            if (statement instanceof J.MethodDeclaration method && method.isConstructor()) {
                declaresOne = true;
                J.MethodInvocation call = explicitCall(method);
                if (call != null && call.getSimpleName().equals("this")) {
                    continue;
                }
                List<Expression> arguments = call == null ? List.of() : Effects.given(call.getArguments());
                if (!canConstruct(canonical, arguments, type.getFullyQualifiedName())) {
                    return noConstructor(canonical, arguments.size());
                }
            }
        }
        return declaresOne || canConstruct(canonical, List.of(), type.getFullyQualifiedName())
                ? null
                : noConstructor(canonical, 0);
    }

    private static Objection noConstructor(JavaType.FullyQualified canonical, int parameters) {
        return new Objection(
                canonical.getFullyQualifiedName() + " has no accessible constructor with these " + parameters
                        + " parameters",
                "add a protected one");
    }

    private static J.@Nullable MethodInvocation explicitCall(J.MethodDeclaration constructor) {
        if (constructor.getBody() == null
                || constructor.getBody().getStatements().isEmpty()) {
            return null;
        }
        return constructor.getBody().getStatements().get(0) instanceof J.MethodInvocation call
                        && (call.getSimpleName().equals("super")
                                || call.getSimpleName().equals("this"))
                ? call
                : null;
    }

    // Protected serves a superclass call and an anonymous class (JLS 6.6.2.2).
    private boolean canConstruct(JavaType.FullyQualified canonical, List<Expression> arguments, String place) {
        return Members.methods(canonical, Members.CONSTRUCTOR).stream()
                .filter(constructor -> constructor.hasFlags(Flag.Protected) || Members.isAccessible(constructor, place))
                .anyMatch(constructor -> Conversions.areAssignable(constructor, arguments));
    }

    /** An anonymous body of a type that moves. */
    public void plan(J.NewClass construction, Cursor cursor) {
        if (construction.getBody() == null || construction.getClazz() == null) {
            return;
        }
        TypeTree parent = construction.getClazz();
        String place = Placement.of(cursor);
        String key = TypeNames.key(parent.getType());
        Entry entry = context.movingAt(parent.getType(), place);
        if (entry == null || key == null) {
            Entry legacy =
                    context.hypothesis().moves(key) ? context.hypothesis().entryOf(key) : null;
            if (legacy != null && key != null) {
                context.hypothesis()
                        .whyKept(key, place)
                        .ifPresent(reason -> context.kept(construction, UseKind.SUBCLASS, key, legacy, reason, ""));
            }
            return;
        }
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        Objection objection = null;
        if (!context.inTests() && !entry.isNamesOnly()) {
            objection = COMPETITOR;
        } else if (canonical == null || isClosed(canonical)) {
            objection =
                    new Objection("the canonical type is final, sealed or not visible", "replace the double by hand");
        } else if (canonical.getKind() != JavaType.FullyQualified.Kind.Interface
                && !canConstruct(canonical, Effects.given(construction.getArguments()), place)) {
            objection = noConstructor(
                    canonical, Effects.given(construction.getArguments()).size());
        }
        if (objection != null) {
            context.blocked(construction, UseKind.SUBCLASS, key, entry, objection);
            return;
        }
        context.rewritten(construction, UseKind.SUBCLASS, key, entry);
        context.plan().reference(TypeTrees.of(parent).getId(), entry);
        if (parent.getType() instanceof JavaType.FullyQualified type) {
            checkMembers(construction.getBody(), type, null, entry, construction);
        }
    }

    private boolean isClosed(JavaType.FullyQualified type) {
        return type.hasFlags(Flag.Final) || context.hypothesis().index().isSealed(type.getFullyQualifiedName());
    }

    private void checkMembers(
            J.Block body, JavaType.FullyQualified type, JavaType.@Nullable FullyQualified self, Entry entry, J tree) {
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        if (canonical == null) {
            return;
        }
        Overrides overrides = new Overrides(context, canonical, entry);
        String key = overrides.legacyParent(type, self == null);
        for (Statement statement : body.getStatements()) {
            if (statement instanceof J.MethodDeclaration method && !method.isConstructor()) {
                Objection objection = overrides.objection(method, type);
                if (objection != null) {
                    context.blocked(method, UseKind.SUBCLASS, key, entry, objection);
                }
            }
        }
        Objection missing = overrides.unimplemented(body, type);
        if (missing != null) {
            context.blocked(tree, UseKind.SUBCLASS, key, entry, missing);
        }
    }
}
