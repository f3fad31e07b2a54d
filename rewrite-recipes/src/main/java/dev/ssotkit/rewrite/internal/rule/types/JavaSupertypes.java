package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.types.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;

/** {@code extends} and {@code implements}, which tell a class from an interface (JLS 8.1.4, 8.1.5). */
public final class JavaSupertypes implements SupertypeForm {

    private final Doubles doubles;

    /** Asked in one file. */
    public JavaSupertypes(RuleContext context) {
        this.doubles = new Doubles(context);
    }

    @Override
    public @Nullable Objection objection(
            J.ClassDeclaration declaration,
            JavaType.FullyQualified type,
            TypeTree parent,
            JavaType.FullyQualified canonical,
            Findings found) {
        boolean isImplemented = declaration.getExtends() != parent;
        boolean isClass = canonical.getKind() != JavaType.FullyQualified.Kind.Interface;
        if (isClass && isImplemented) {
            if (declaration.getKind() != J.ClassDeclaration.Kind.Type.Class || declaration.getExtends() != null) {
                return new Objection(
                        "the canonical type is a class, and this has a superclass or cannot have one",
                        "let it extend the canonical type by hand");
            }
            found.add(new Finding.BecomesSuperclass(parent.getId()));
        }
        if (!isClass && !isImplemented && declaration.getKind() == J.ClassDeclaration.Kind.Type.Class) {
            return new Objection("the canonical type is an interface", "let it implement the canonical type by hand");
        }
        if (doubles.isClosed(canonical) || !canonical.getTypeParameters().isEmpty()) {
            return new Objection("the canonical type is final, sealed or generic", "replace the double by hand");
        }
        return isClass ? constructors(declaration, type, canonical) : null;
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
                if (!doubles.canConstruct(canonical, arguments, Place.of(type))) {
                    return Doubles.noConstructor(canonical, arguments.size());
                }
            }
        }
        return declaresOne || doubles.canConstruct(canonical, List.of(), Place.of(type))
                ? null
                : Doubles.noConstructor(canonical, 0);
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
}
