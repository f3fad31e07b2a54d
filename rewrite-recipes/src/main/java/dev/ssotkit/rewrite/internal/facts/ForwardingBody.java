package dev.ssotkit.rewrite.internal.facts;

import dev.ssotkit.discovery.facts.Forward;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** Whether a method hands its parameters to one other method and does nothing else. */
final class ForwardingBody {

    private ForwardingBody() {}

    static @Nullable Forward of(J.MethodDeclaration method, String owner) {
        JavaType.Method type = method.getMethodType();
        if (method.getBody() == null
                || type == null
                || method.getBody().getStatements().size() != 1) {
            return null;
        }
        Statement statement = method.getBody().getStatements().get(0);
        Object called = statement instanceof J.Return returned ? returned.getExpression() : statement;
        if (!(called instanceof J.MethodInvocation call) || call.getMethodType() == null) {
            return null;
        }
        return handsOnAll(call, type.getParameterNames()) ? through(call, call.getMethodType(), owner) : null;
    }

    private static @Nullable Forward through(J.MethodInvocation call, JavaType.Method called, String owner) {
        Expression receiver = call.getSelect();
        boolean isStatic = called.hasFlags(Flag.Static);
        if (receiver == null) {
            return isStatic
                            && !called.getDeclaringType()
                                    .getFullyQualifiedName()
                                    .equals(owner)
                    ? new Forward("", called.getDeclaringType().getFullyQualifiedName(), ErasedNames.member(called))
                    : null;
        }
        String receiverType = ErasedNames.ofReceiver(receiver.getType());
        JavaType.Variable field = field(receiver);
        if (receiverType == null || (field == null && !isStatic) || (isStatic && field != null)) {
            return null;
        }
        if (field != null && !ErasedNames.of(field.getOwner()).equals(owner)) {
            return null;
        }
        return new Forward(field == null ? "" : field.getName(), receiverType, ErasedNames.member(called));
    }

    private static JavaType.@Nullable Variable field(Expression receiver) {
        JavaType.Variable variable = null;
        if (receiver instanceof J.Identifier identifier) {
            variable = identifier.getFieldType();
        } else if (receiver instanceof J.FieldAccess access
                && access.getTarget() instanceof J.Identifier target
                && target.getSimpleName().equals("this")) {
            variable = access.getName().getFieldType();
        }
        return variable != null && variable.getOwner() instanceof JavaType.FullyQualified ? variable : null;
    }

    private static boolean handsOnAll(J.MethodInvocation call, List<String> parameters) {
        Set<String> handedOn = new HashSet<>();
        for (Expression argument : call.getArguments()) {
            if (argument instanceof J.Empty) {
                continue;
            }
            boolean isParameter = argument instanceof J.Identifier identifier
                    && parameters.contains(identifier.getSimpleName())
                    && handedOn.add(identifier.getSimpleName());
            if (!isParameter) {
                return false;
            }
        }
        return handedOn.size() == parameters.size();
    }
}
