package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;

/**
 * Whether a method reference can become a lambda, which may pass on other arguments. A lambda without types tells the
 * compiler less than an exact reference does (JLS 15.12.2.2), so its target type must be certain without it.
 */
final class LambdaForm {

    private final RuleContext context;

    LambdaForm(RuleContext context) {
        this.context = context;
    }

    /**
     * The names of the lambda's parameters; empty if it has to stay a reference.
     *
     * @param isUnbound whether the first of them is what the method is called on
     */
    Optional<List<String>> of(J.MemberReference reference, JavaType.Method method, boolean isUnbound, Cursor cursor) {
        boolean isCertain = (context.dialect().hasLambdasForReferences()
                        ? hasCertainTarget(cursor)
                        : method.isConstructor()
                                && context.dialect()
                                        .writesFunctionTypeOf(
                                                cursor,
                                                method.getParameterTypes().size()))
                && reference.getTypeParameters() == null
                && !method.hasFlags(Flag.Varargs); // The function has another number of parameters.
        return isCertain ? Optional.of(names(method, isUnbound, cursor)) : Optional.empty();
    }

    static boolean hasCertainTarget(Cursor cursor) {
        Object child = cursor.getValue();
        Cursor around = cursor.getParentTreeCursor();
        while (around.getValue() instanceof J.Parentheses
                || around.getValue() instanceof J.Ternary choice && choice.getCondition() != child) {
            child = around.getValue();
            around = around.getParentTreeCursor();
        }
        Object parent = around.getValue();
        if (parent instanceof J.MethodInvocation || parent instanceof J.NewClass) {
            return isCertainArgument((MethodCall) parent, (Expression) child);
        }
        return parent instanceof J.VariableDeclarations.NamedVariable
                || parent instanceof J.Return
                || parent instanceof J.Assignment
                || parent instanceof J.TypeCast
                || parent instanceof J.ControlParentheses;
    }

    private static boolean isCertainArgument(MethodCall call, Expression function) {
        JavaType.Method method = call.getMethodType();
        int index = call.getArguments().indexOf(function);
        if (method == null || index < 0 || index >= method.getParameterTypes().size()) {
            return false;
        }
        JavaType.Method declared = Members.declared(method);
        long overloads = Members.overloads(method).stream()
                .filter(each -> each.hasFlags(Flag.Varargs)
                        || each.getParameterTypes().size()
                                == call.getArguments().size())
                .map(each -> TypeNames.erasures(each.getParameterTypes()))
                .distinct()
                .count();
        return overloads == 1
                && takesKnown(declared, declared.getParameterTypes().get(index));
    }

    // What the function takes must not have to be inferred from the function itself; what it gives may be.
    private static boolean takesKnown(JavaType.Method method, JavaType function) {
        if (!(function instanceof JavaType.Parameterized generic)) {
            return function instanceof JavaType.FullyQualified;
        }
        List<JavaType> arguments = generic.getTypeParameters();
        Set<String> own = new HashSet<>(method.getDeclaredFormalTypeNames());
        return arguments.subList(0, arguments.size() - 1).stream()
                .noneMatch(type -> TypeNames.mentionsVariable(type, own));
    }

    private List<String> names(JavaType.Method method, boolean isUnbound, Cursor cursor) {
        Set<String> taken = namesIn(cursor.firstEnclosingOrThrow(JavaSourceFile.class));
        // A parameter would obscure the package that a qualified name starts with (JLS 6.4.2).
        context.hypothesis().map().namesToLookFor().forEach(name -> taken.add(name.split("\\.", 2)[0]));
        List<String> names = new ArrayList<>();
        if (isUnbound) {
            String owner = method.getDeclaringType().getClassName();
            String simple = owner.substring(owner.lastIndexOf('.') + 1);
            names.add(free(Character.toLowerCase(simple.charAt(0)) + simple.substring(1), taken));
        }
        for (int i = 0; i < method.getParameterTypes().size(); i++) {
            // Names of Java's may be words of another language.
            names.add(free(
                    context.dialect().hasLambdasForReferences()
                                    && i < method.getParameterNames().size()
                            ? method.getParameterNames().get(i)
                            : "argument",
                    taken));
        }
        return names;
    }

    private static String free(String wanted, Set<String> taken) {
        String name = SourceVersion.isName(wanted) ? wanted : "argument";
        for (int count = 1; !taken.add(name); count++) {
            name = wanted + count;
        }
        return name;
    }

    private static Set<String> namesIn(JavaSourceFile file) {
        Set<String> names = new HashSet<>();
        new JavaIsoVisitor<Integer>() {
            @Override
            public J.Identifier visitIdentifier(J.Identifier name, Integer p) {
                names.add(name.getSimpleName());
                return name;
            }
        }.visit(file, 0);
        return names;
    }
}
