package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Replacement;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;

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
            Entry entry,
            JavaType.FullyQualified canonical,
            Findings found) {
        JavaType.FullyQualified legacy = TypeUtils.asFullyQualified(parent.getType());
        if (legacy == null) {
            return Objection.NO_ATTRIBUTION;
        }
        Objection closed = doubles.closed(canonical, entry, TypeKey.of(legacy));
        if (closed != null) {
            return closed;
        }
        boolean isImplemented = declaration.getExtends() != parent;
        boolean isClass = canonical.getKind() != JavaType.FullyQualified.Kind.Interface;
        if (isClass && isImplemented) {
            if (declaration.getKind() != J.ClassDeclaration.Kind.Type.Class || declaration.getExtends() != null) {
                return new Objection(
                        TypeKey.of(canonical) + " is a class and " + TypeKey.of(legacy) + " is not: " + TypeKey.of(type)
                                + " has a superclass, or cannot have one",
                        "let it extend canonical by hand");
            }
            found.add(new Finding.BecomesSuperclass(parent.getId()));
        }
        if (!isClass && !isImplemented && declaration.getKind() == J.ClassDeclaration.Kind.Type.Class) {
            return new Objection(
                    TypeKey.of(canonical) + " is an interface and " + TypeKey.of(legacy) + " is not",
                    "let it implement canonical by hand");
        }
        Objection generic = Doubles.generic(canonical, legacy);
        return generic == null && isClass ? constructors(declaration, type, canonical, found) : generic;
    }

    private @Nullable Objection constructors(
            J.ClassDeclaration declaration,
            JavaType.FullyQualified type,
            JavaType.FullyQualified canonical,
            Findings found) {
        boolean declaresOne = false;
        for (Statement statement : declaration.getBody().getStatements()) {
            if (statement instanceof J.MethodDeclaration method && method.isConstructor()) {
                declaresOne = true;
                J.MethodInvocation call = explicitCall(method);
                if (call != null && call.getSimpleName().equals("this")) {
                    continue;
                }
                List<Expression> arguments = call == null ? List.of() : Effects.given(call.getArguments());
                Replacement reached = doubles.constructor(
                        canonical, call == null ? null : call.getMethodType(), false, arguments, Place.of(type));
                if (reached.objection() != null) {
                    return reached.objection();
                }
                if (call != null && reached.method() != null) {
                    found.add(new Finding.Reaches(call.getId(), reached.method()));
                }
            }
        }
        return declaresOne
                ? null
                : doubles.constructor(canonical, null, false, List.of(), Place.of(type))
                        .objection();
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
