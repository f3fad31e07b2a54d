package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Blocks calls that depend on which constants an enum has, or on their order (JLS 8.9.3): its own members, and whatever
 * is written for any enum, for it may walk over all of them ({@code EnumSet.allOf}, {@code E extends Enum<E>}).
 */
public final class EnumMembers implements Rule<Expression> {

    private static final Set<String> OF_NAMES = Set.of("getName", "getSimpleName", "getTypeName", "getPackageName");

    private final EnumConstants constants;

    /** Asked in one file. */
    public EnumMembers(RuleContext context) {
        this.constants = new EnumConstants(context);
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(J.MethodInvocation.class, J.NewClass.class, J.MemberReference.class, J.FieldAccess.class);
    }

    @Override
    public void at(Expression use, Cursor cursor, Findings found) {
        if (use instanceof J.MethodInvocation call && call.getSelect() != null) {
            constants.check(call, call.getSelect(), call.getSimpleName(), cursor, found);
        } else if (use instanceof J.MemberReference reference) {
            constants.check(
                    reference,
                    reference.getContaining(),
                    reference.getReference().getSimpleName(),
                    cursor,
                    found);
        } else if (use instanceof J.FieldAccess literal
                && literal.getSimpleName().equals("class")) {
            literal(literal, cursor, found);
        }
        if (use instanceof MethodCall call && call.getMethodType() != null) {
            ofAnyEnum(use, call.getMethodType(), cursor, found);
        }
    }

    // Class.getEnumConstants() gives all of them to whoever has the class.
    private void literal(J.FieldAccess literal, Cursor cursor, Findings found) {
        boolean isNamed = cursor.getParentTreeCursor().getValue() instanceof J.MethodInvocation call
                && call.getSelect() == literal
                && OF_NAMES.contains(call.getSimpleName());
        if (!isNamed) {
            constants.checkAll(literal, literal.getTarget().getType(), cursor, found);
        }
    }

    private void ofAnyEnum(J call, JavaType.Method actual, Cursor cursor, Findings found) {
        List<JavaType> given = new ArrayList<>(actual.getParameterTypes());
        given.add(actual.isConstructor() ? actual.getDeclaringType() : actual.getReturnType());
        if (call instanceof Expression value && value.getType() != null) {
            given.add(value.getType());
        }
        if (constants.mayConcern(given, Placement.of(cursor)) && isForAnyEnum(Members.declared(actual))) {
            constants.checkAll(call, given, Placement.of(cursor), found);
        }
    }

    private static boolean isForAnyEnum(JavaType.Method declared) {
        List<JavaType> variables = new ArrayList<>(declared.getParameterTypes());
        variables.add(declared.getReturnType());
        variables.addAll(declared.getDeclaringType().getTypeParameters());
        return variables.stream().anyMatch(type -> isOfEnums(type, 0));
    }

    private static boolean isOfEnums(JavaType type, int depth) {
        if (depth > 3) {
            return false;
        }
        if (type instanceof JavaType.GenericTypeVariable variable) {
            return variable.getBounds().stream()
                    .anyMatch(bound -> TypeUtils.isOfClassType(bound, "java.lang.Enum") || isOfEnums(bound, depth + 1));
        }
        if (type instanceof JavaType.Array array) {
            return isOfEnums(array.getElemType(), depth + 1);
        }
        return type instanceof JavaType.Parameterized generic
                && generic.getTypeParameters().stream().anyMatch(argument -> isOfEnums(argument, depth + 1));
    }
}
