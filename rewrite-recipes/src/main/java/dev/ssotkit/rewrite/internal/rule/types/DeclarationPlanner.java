package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** Blocks declarations that two legacy types, become one, would make illegal. */
public final class DeclarationPlanner {

    private final RuleContext context;

    public DeclarationPlanner(RuleContext context) {
        this.context = context;
    }

    /** {@code f(A)} beside {@code f(B)}, and overrides of methods whose signature stays. */
    public void plan(J.ClassDeclaration declaration, Cursor cursor) {
        if (declaration.getType() == null) {
            return;
        }
        String place = declaration.getType().getFullyQualifiedName();
        Map<String, J.MethodDeclaration> bySignature = new HashMap<>();
        for (Statement statement : declaration.getBody().getStatements()) {
            if (statement instanceof J.MethodDeclaration method && method.getMethodType() != null) {
                JavaType.Method type = method.getMethodType();
                String signature = type.getName() + context.resolver().erasuresAfter(type, place);
                J.MethodDeclaration twin = bySignature.putIfAbsent(signature, method);
                if (twin != null && context.language() == Language.JAVA && isTwin(twin, method, place, cursor)) {
                    context.plan().redundant(method.getId());
                } else if (twin != null) {
                    Objection objection = new Objection(
                            "two overloads of " + method.getSimpleName() + " would have the same parameters",
                            "remove one of them first");
                    blockParameters(twin, place, objection);
                    blockParameters(method, place, objection);
                }
                checkOverridden(method, type, place);
            }
        }
    }

    // Word for word the same but for types that become one: whichever was called, the same code ran.
    private boolean isTwin(J.MethodDeclaration one, J.MethodDeclaration other, String place, Cursor cursor) {
        JavaType.Method type = one.getMethodType();
        JavaType.Method otherType = other.getMethodType();
        return type != null
                && otherType != null
                && context.resolver()
                        .resultAfter(type, place)
                        .equals(context.resolver().resultAfter(otherType, place))
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

    private void blockParameters(J.MethodDeclaration method, String place, Objection objection) {
        if (method.getMethodType() != null) {
            for (JavaType parameter : method.getMethodType().getParameterTypes()) {
                context.blockMentioned(method, UseKind.TYPE, new PlacedType(parameter, place), objection);
            }
        }
    }

    // A method that overrides one of a library, or of a legacy type's body, must keep the parameters that it has there.
    private void checkOverridden(J.MethodDeclaration method, JavaType.Method type, String place) {
        List<PlacedType> mentions = new ArrayList<>();
        type.getParameterTypes().forEach(parameter -> mentions.add(new PlacedType(parameter, place)));
        mentions.add(new PlacedType(type.getReturnType(), place));
        boolean isTouched = mentions.stream()
                .anyMatch(at -> !context.fit().mentionedThatMove(at).isEmpty());
        if (!isTouched) {
            return;
        }
        for (JavaType.FullyQualified parent : Members.withSupertypes(type.getDeclaringType())) {
            String owner = parent.getFullyQualifiedName();
            if (owner.equals(place) || context.isLost(type.getDeclaringType(), parent)) {
                continue;
            }
            for (JavaType.Method overridden : parent.getMethods()) {
                if (overridden.getName().equals(type.getName())
                        && TypeNames.erasures(overridden.getParameterTypes())
                                .equals(TypeNames.erasures(type.getParameterTypes()))
                        && staysBehind(overridden, owner, mentions)) {
                    Objection objection = new Objection(
                            method.getSimpleName() + " overrides a method of " + owner
                                    + ", which keeps the legacy type",
                            "move that type first");
                    mentions.forEach(at -> context.blockMentioned(method, UseKind.TYPE, at, objection));
                }
            }
        }
    }

    private boolean staysBehind(JavaType.Method overridden, String owner, List<PlacedType> mentions) {
        List<JavaType> theirs = new ArrayList<>(overridden.getParameterTypes());
        theirs.add(overridden.getReturnType());
        for (int i = 0; i < mentions.size(); i++) {
            for (String key : context.fit().mentionedThatMove(mentions.get(i))) {
                boolean[] named = new boolean[1];
                TypeNames.forEachMentioned(theirs.get(i), name -> named[0] |= name.equals(key));
                if (named[0] && !context.hypothesis().movesAt(key, owner)) {
                    return true;
                }
            }
        }
        return false;
    }
}
