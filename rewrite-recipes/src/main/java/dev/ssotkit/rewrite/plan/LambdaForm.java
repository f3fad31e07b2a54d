package dev.ssotkit.rewrite.plan;

import dev.ssotkit.rewrite.scan.Language;
import dev.ssotkit.rewrite.scan.TypeNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;

/**
 * Whether a constructor reference can become a lambda, which may pass on other arguments. A lambda without types tells
 * the compiler less than an exact reference does (JLS 15.12.2.2), so its target type must be certain without it.
 */
final class LambdaForm {

    private final Scope scope;

    LambdaForm(Scope scope) {
        this.scope = scope;
    }

    /** The names of the lambda's parameters; empty if it has to stay a reference. */
    Optional<List<String>> of(J.MemberReference reference, JavaType.Method constructor, Cursor cursor) {
        boolean isCertain = scope.language == Language.JAVA
                && reference.getTypeParameters() == null
                && !constructor.hasFlags(Flag.Varargs) // The function has another number of parameters.
                && hasCertainTarget(reference, cursor.getParentTreeCursor().getValue());
        return isCertain ? Optional.of(names(constructor, cursor)) : Optional.empty();
    }

    private static boolean hasCertainTarget(J.MemberReference reference, Object parent) {
        if (parent instanceof J.MethodInvocation || parent instanceof J.NewClass) {
            return isCertainArgument((MethodCall) parent, reference);
        }
        return parent instanceof J.VariableDeclarations.NamedVariable
                || parent instanceof J.Return
                || parent instanceof J.Assignment
                || parent instanceof J.ControlParentheses;
    }

    private static boolean isCertainArgument(MethodCall call, J.MemberReference reference) {
        JavaType.Method method = call.getMethodType();
        int index = call.getArguments().indexOf(reference);
        if (method == null || index < 0 || index >= method.getParameterTypes().size()) {
            return false;
        }
        String name = method.isConstructor() ? Members.CONSTRUCTOR : method.getName();
        JavaType.Method declared = Members.declared(method);
        long overloads = Members.methods(method.getDeclaringType(), name).stream()
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
        return arguments.subList(0, arguments.size() - 1).stream().noneMatch(type -> mentions(type, own));
    }

    private static boolean mentions(JavaType type, Set<String> variables) {
        if (type instanceof JavaType.GenericTypeVariable variable) {
            return variables.contains(variable.getName())
                    || variable.getBounds().stream().anyMatch(bound -> mentions(bound, variables));
        }
        return type instanceof JavaType.Parameterized generic
                && generic.getTypeParameters().stream().anyMatch(argument -> mentions(argument, variables));
    }

    private List<String> names(JavaType.Method constructor, Cursor cursor) {
        Set<String> taken = namesIn(cursor.firstEnclosingOrThrow(JavaSourceFile.class));
        // A parameter would obscure the package that a qualified name starts with (JLS 6.4.2).
        scope.moves.map().namesToLookFor().forEach(name -> taken.add(name.split("\\.", 2)[0]));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < constructor.getParameterTypes().size(); i++) {
            String wanted = i < constructor.getParameterNames().size()
                    ? constructor.getParameterNames().get(i)
                    : "argument";
            String name = SourceVersion.isName(wanted) ? wanted : "argument";
            for (int count = 1; !taken.add(name); count++) {
                name = wanted + count;
            }
            names.add(name);
        }
        return names;
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
