package dev.ssotkit.rewrite.plan;

import dev.ssotkit.rewrite.scan.Language;
import dev.ssotkit.rewrite.scan.TypeNames;
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
final class DeclarationPlanner {

    private final Scope scope;

    DeclarationPlanner(Scope scope) {
        this.scope = scope;
    }

    /** {@code f(A)} beside {@code f(B)}, and overrides of methods whose signature stays. */
    void plan(J.ClassDeclaration declaration, Cursor cursor) {
        if (declaration.getType() == null) {
            return;
        }
        String place = declaration.getType().getFullyQualifiedName();
        Map<String, J.MethodDeclaration> bySignature = new HashMap<>();
        for (Statement statement : declaration.getBody().getStatements()) {
            if (statement instanceof J.MethodDeclaration method && method.getMethodType() != null) {
                JavaType.Method type = method.getMethodType();
                String signature = type.getName() + scope.resolver.erasuresAfter(type, place);
                J.MethodDeclaration twin = bySignature.putIfAbsent(signature, method);
                if (twin != null && scope.language == Language.JAVA && isTwin(twin, method, place, cursor)) {
                    scope.plan.redundant(method.getId());
                } else if (twin != null) {
                    Problem problem = new Problem(
                            "two overloads of " + method.getSimpleName() + " would have the same parameters",
                            "remove one of them first");
                    blockParameters(twin, place, problem);
                    blockParameters(method, place, problem);
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
                && scope.resolver.resultAfter(type, place).equals(scope.resolver.resultAfter(otherType, place))
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

    private void blockParameters(J.MethodDeclaration method, String place, Problem problem) {
        if (method.getMethodType() != null) {
            for (JavaType parameter : method.getMethodType().getParameterTypes()) {
                scope.blockMentioned(method, UseKind.TYPE, new Fit.At(parameter, place), problem);
            }
        }
    }

    // A method that overrides one of a library, or of a legacy type's body, must keep the parameters that it has there.
    private void checkOverridden(J.MethodDeclaration method, JavaType.Method type, String place) {
        List<Fit.At> mentions = new ArrayList<>();
        type.getParameterTypes().forEach(parameter -> mentions.add(new Fit.At(parameter, place)));
        mentions.add(new Fit.At(type.getReturnType(), place));
        boolean isTouched = mentions.stream()
                .anyMatch(at -> !scope.fit.mentionedThatMove(at).isEmpty());
        if (!isTouched) {
            return;
        }
        for (JavaType.FullyQualified parent : Members.withSupertypes(type.getDeclaringType())) {
            String owner = parent.getFullyQualifiedName();
            if (owner.equals(place) || scope.isLost(type.getDeclaringType(), parent)) {
                continue;
            }
            for (JavaType.Method overridden : parent.getMethods()) {
                if (overridden.getName().equals(type.getName())
                        && TypeNames.erasures(overridden.getParameterTypes())
                                .equals(TypeNames.erasures(type.getParameterTypes()))
                        && staysBehind(overridden, owner, mentions)) {
                    Problem problem = new Problem(
                            method.getSimpleName() + " overrides a method of " + owner
                                    + ", which keeps the legacy type",
                            "move that type first");
                    mentions.forEach(at -> scope.blockMentioned(method, UseKind.TYPE, at, problem));
                }
            }
        }
    }

    private boolean staysBehind(JavaType.Method overridden, String owner, List<Fit.At> mentions) {
        List<JavaType> theirs = new ArrayList<>(overridden.getParameterTypes());
        theirs.add(overridden.getReturnType());
        for (int i = 0; i < mentions.size(); i++) {
            for (String key : scope.fit.mentionedThatMove(mentions.get(i))) {
                boolean[] named = new boolean[1];
                TypeNames.forEachMentioned(theirs.get(i), name -> named[0] |= name.equals(key));
                if (named[0] && !scope.moves.movesAt(key, owner)) {
                    return true;
                }
            }
        }
        return false;
    }
}
