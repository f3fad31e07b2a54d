package dev.ssotkit.rewrite.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.kotlin.tree.K;

/**
 * What the attribution of a Kotlin class leaves out: the static methods that {@code @JvmStatic} gives it (Kotlin
 * documentation, "Calling Kotlin from Java"), and which types may be null.
 */
public final class KotlinDeclarations {

    private static final String COMPANION = "$Companion";

    // By class, name and erased parameters: a character for the result and for each parameter.
    private final Map<String, String> nullability = new HashMap<>();
    private final Set<String> classes = new HashSet<>();

    boolean declares(String name) {
        return classes.contains(name);
    }

    /** The class, with its companion's static methods; takes the nullability of its functions in on the way. */
    JavaType.FullyQualified read(J.ClassDeclaration declaration, JavaType.FullyQualified type) {
        List<JavaType.Method> statics = new ArrayList<>();
        classes.add(type.getFullyQualifiedName());
        readFunctions(declaration, type, null);
        for (Statement statement : declaration.getBody().getStatements()) {
            if (statement instanceof J.ClassDeclaration nested
                    && nested.getType() != null
                    && nested.getType().getFullyQualifiedName().equals(type.getFullyQualifiedName() + COMPANION)) {
                readFunctions(nested, type, statics);
            }
        }
        if (statics.isEmpty() || !(type instanceof JavaType.Class declared)) {
            return type;
        }
        statics.addAll(declared.getMethods());
        return declared.withMethods(statics);
    }

    private void readFunctions(
            J.ClassDeclaration declaration, JavaType.FullyQualified owner, @Nullable List<JavaType.Method> statics) {
        for (Statement statement : declaration.getBody().getStatements()) {
            J.MethodDeclaration function = statement instanceof K.MethodDeclaration constrained
                    ? constrained.getMethodDeclaration()
                    : statement instanceof J.MethodDeclaration plain ? plain : null;
            JavaType.Method method = function == null ? null : function.getMethodType();
            if (function == null || method == null) {
                continue;
            }
            nullability.put(key(owner, method), nullabilityOf(function));
            if (statics != null && isStatic(function)) {
                statics.add(asStatic(method, owner));
            }
        }
    }

    private static boolean isStatic(J.MethodDeclaration function) {
        return function.getLeadingAnnotations().stream()
                .anyMatch(annotation -> annotation.getSimpleName().equals("JvmStatic"));
    }

    /** The same function as a static one of the class that the companion belongs to. */
    public static JavaType.Method asStatic(JavaType.Method method, JavaType.FullyQualified owner) {
        Set<Flag> flags = new HashSet<>(method.getFlags());
        flags.add(Flag.Static);
        return method.withDeclaringType(owner).withFlags(flags);
    }

    private static String nullabilityOf(J.MethodDeclaration function) {
        StringBuilder signature = new StringBuilder(mark(function.getReturnTypeExpression()));
        for (Statement parameter : function.getParameters()) {
            if (parameter instanceof J.VariableDeclarations declared) {
                signature.append(mark(declared.getTypeExpression()));
            }
        }
        return signature.toString();
    }

    // An inferred result is as nullable as what it is inferred from, which the tree does not tell.
    private static String mark(@Nullable TypeTree type) {
        if (type == null) {
            return ".";
        }
        return type instanceof J.NullableType ? "?" : "!";
    }

    /** One character for the result and for each parameter: {@code ?} may be null, {@code !} may not, {@code .} unknown. */
    Optional<String> nullabilityOf(JavaType.Method method) {
        return Optional.ofNullable(nullability.get(key(method.getDeclaringType(), method)));
    }

    private static String key(JavaType.FullyQualified owner, JavaType.Method method) {
        String name = owner.getFullyQualifiedName();
        String type = name.endsWith(COMPANION) ? name.substring(0, name.length() - COMPANION.length()) : name;
        return type + "#" + method.getName() + TypeNames.erasures(method.getParameterTypes());
    }
}
