package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** {@code f(A)} beside {@code f(B)}, which two types become one make the same (JLS 8.4.2): merged where they say the same, else blocked. */
public final class TwinOverloads implements Rule<J.ClassDeclaration> {

    private final RuleContext context;

    public TwinOverloads(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.ClassDeclaration>> constructs() {
        return Set.of(J.ClassDeclaration.class);
    }

    @Override
    public void at(J.ClassDeclaration declaration, Cursor cursor, Findings found) {
        if (declaration.getType() == null) {
            return;
        }
        Place place = Place.of(declaration.getType());
        Map<String, J.MethodDeclaration> bySignature = new HashMap<>();
        for (Statement statement : declaration.getBody().getStatements()) {
            if (statement instanceof J.MethodDeclaration method && method.getMethodType() != null) {
                JavaType.Method type = method.getMethodType();
                String signature = type.getName() + context.erasures().ofParameters(type, place);
                J.MethodDeclaration twin = bySignature.putIfAbsent(signature, method);
                if (twin != null && context.dialect().mergesDeclarations() && isTwin(twin, method, place, cursor)) {
                    found.redundant(method);
                } else if (twin != null) {
                    Objection objection = new Objection(
                            "two overloads of " + method.getSimpleName() + " would have the same parameters",
                            "remove one of them first");
                    blockParameters(twin, place, objection, found);
                    blockParameters(method, place, objection, found);
                }
            }
        }
    }

    // Word for word the same but for types that become one: whichever was called, the same code ran.
    private boolean isTwin(J.MethodDeclaration one, J.MethodDeclaration other, Place place, Cursor cursor) {
        JavaType.Method type = one.getMethodType();
        JavaType.Method otherType = other.getMethodType();
        return type != null
                && otherType != null
                && context.erasures()
                        .ofResult(type, place)
                        .equals(context.erasures().ofResult(otherType, place))
                && Objects.equals(one.getTypeParameters(), other.getTypeParameters())
                && text(one, cursor).equals(text(other, cursor));
    }

    // Everything but the types of parameters and result, and the comments above.
    private static String text(J.MethodDeclaration method, Cursor root) {
        StringBuilder text = new StringBuilder();
        method.getLeadingAnnotations()
                .forEach(part -> text.append(part.printTrimmed(root)).append(' '));
        method.getModifiers().forEach(part -> text.append(part.getType()).append(' '));
        for (Statement parameter : method.getParameters()) {
            if (parameter instanceof J.VariableDeclarations declared) {
                declared.getVariables()
                        .forEach(variable ->
                                text.append(variable.printTrimmed(root)).append(','));
            }
        }
        if (method.getThrows() != null) {
            method.getThrows()
                    .forEach(part -> text.append(part.printTrimmed(root)).append(','));
        }
        return text + (method.getBody() == null ? ";" : method.getBody().printTrimmed(root));
    }

    private void blockParameters(J.MethodDeclaration method, Place place, Objection objection, Findings found) {
        if (method.getMethodType() != null) {
            for (JavaType parameter : method.getMethodType().getParameterTypes()) {
                found.blockMentioned(method, UseKind.TYPE, new PlacedType(parameter, place), objection);
            }
        }
    }
}
