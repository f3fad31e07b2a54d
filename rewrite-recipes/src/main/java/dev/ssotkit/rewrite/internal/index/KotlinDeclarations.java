package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.kotlin.marker.KObject;
import org.openrewrite.kotlin.tree.K;

/**
 * What the attribution of a Kotlin class leaves out: the static members that a companion or an object gives it (Kotlin
 * documentation, "Calling Kotlin from Java"), the properties of its primary constructor, and what only its source says.
 */
public final class KotlinDeclarations {

    private static final String COMPANION = "$Companion";

    private final Map<String, KotlinFunction> functions = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final Set<String> classes = new HashSet<>();

    boolean declares(String name) {
        return classes.contains(name);
    }

    /** The class with all its members; takes in what its functions and properties say on the way. */
    JavaType.FullyQualified read(J.ClassDeclaration declaration, JavaType.FullyQualified type, JavaSourceFile file) {
        Cursor root = new Cursor(new Cursor(null, Cursor.ROOT_VALUE), file);
        classes.add(type.getFullyQualifiedName());
        List<JavaType.Method> methods = new ArrayList<>(type.getMethods());
        List<JavaType.Variable> members = new ArrayList<>(type.getMembers());
        boolean isObject = declaration.getMarkers().findFirst(KObject.class).isPresent();
        for (Statement statement : declaration.getBody().getStatements()) {
            J.MethodDeclaration function = functionIn(statement);
            if (function != null) {
                readFunction(function, type, isObject, methods, root);
                readConstructor(function, type, members);
            } else if (statement instanceof J.ClassDeclaration nested && isCompanion(nested, type)) {
                readCompanion(nested, type, methods, members, root);
            }
            readProperty(statement, type);
        }
        return type instanceof JavaType.Class declared
                ? declared.withMethods(methods).withMembers(members)
                : type;
    }

    private static boolean isCompanion(J.ClassDeclaration nested, JavaType.FullyQualified type) {
        return nested.getType() != null
                && nested.getType().getFullyQualifiedName().equals(type.getFullyQualifiedName() + COMPANION);
    }

    static J.@Nullable MethodDeclaration functionIn(Statement statement) {
        return statement instanceof K.MethodDeclaration constrained
                ? constrained.getMethodDeclaration()
                : statement instanceof J.MethodDeclaration plain ? plain : null;
    }

    private void readFunction(
            J.MethodDeclaration function,
            JavaType.FullyQualified owner,
            boolean isOfObject,
            List<JavaType.Method> methods,
            Cursor root) {
        JavaType.Method method = function.getMethodType();
        if (method == null) {
            return;
        }
        functions.put(key(owner, method), KotlinFunction.of(function, root));
        if (isOfObject && isAnnotated(function.getLeadingAnnotations(), "JvmStatic")) {
            methods.add(asStatic(method, owner));
        }
    }

    // A parameter that is a property belongs to the class, every other one to the constructor.
    private void readConstructor(
            J.MethodDeclaration function, JavaType.FullyQualified owner, List<JavaType.Variable> members) {
        if (!function.isConstructor() && !function.getSimpleName().equals("<constructor>")) {
            return;
        }
        for (Statement parameter : function.getParameters()) {
            if (parameter instanceof J.VariableDeclarations declared) {
                JavaType.Variable property = declared.getVariables().get(0).getVariableType();
                if (property != null
                        && property.getOwner() instanceof JavaType.FullyQualified
                        && !declared.hasModifier(J.Modifier.Type.Private)) {
                    members.add(property);
                    readProperty(declared, owner);
                }
            }
        }
    }

    private void readCompanion(
            J.ClassDeclaration companion,
            JavaType.FullyQualified owner,
            List<JavaType.Method> methods,
            List<JavaType.Variable> members,
            Cursor root) {
        for (Statement statement : companion.getBody().getStatements()) {
            J.MethodDeclaration function = functionIn(statement);
            if (function != null) {
                readFunction(function, owner, true, methods, root);
            } else if (statement instanceof J.VariableDeclarations declared && isStaticField(declared)) {
                JavaType.Variable constant = declared.getVariables().get(0).getVariableType();
                if (constant != null) {
                    members.add(asStatic(constant, owner));
                }
            }
            readProperty(statement, owner);
        }
    }

    private static boolean isStaticField(J.VariableDeclarations declared) {
        return isAnnotated(declared.getLeadingAnnotations(), "JvmField")
                || declared.getModifiers().stream().anyMatch(modifier -> "const".equals(modifier.getKeyword()));
    }

    private static boolean isAnnotated(List<J.Annotation> annotations, String name) {
        return annotations.stream()
                .anyMatch(annotation -> annotation.getSimpleName().equals(name));
    }

    private void readProperty(Statement statement, JavaType.FullyQualified owner) {
        J.VariableDeclarations declared = statement instanceof K.Property property
                ? property.getVariableDeclarations()
                : statement instanceof J.VariableDeclarations plain ? plain : null;
        if (declared != null) {
            declared.getVariables()
                    .forEach(variable -> properties.put(
                            owner.getFullyQualifiedName() + "#" + variable.getSimpleName(),
                            KotlinFunction.mark(declared.getTypeExpression())));
        }
    }

    /** The same function as a static one of the class that the companion belongs to. */
    public static JavaType.Method asStatic(JavaType.Method method, JavaType.FullyQualified owner) {
        Set<Flag> flags = new HashSet<>(method.getFlags());
        flags.add(Flag.Static);
        return method.withDeclaringType(owner).withFlags(flags);
    }

    /** The same property as a static field of the class that the companion belongs to. */
    public static JavaType.Variable asStatic(JavaType.Variable property, JavaType.FullyQualified owner) {
        Set<Flag> flags = new HashSet<>(property.getFlags());
        flags.add(Flag.Static);
        return new JavaType.Variable(
                null,
                Flag.flagsToBitMap(flags),
                property.getName(),
                owner,
                property.getType(),
                property.getAnnotations());
    }

    Optional<KotlinFunction> function(JavaType.Method method) {
        return Optional.ofNullable(functions.get(key(method.getDeclaringType(), method)));
    }

    /** Whether a property may be null, marked as in {@link KotlinFunction#nullability()}; empty for all others. */
    Optional<String> nullabilityOf(JavaType.FullyQualified owner, String property) {
        return Optional.ofNullable(properties.get(classOf(owner) + "#" + property));
    }

    private static String key(JavaType.FullyQualified owner, JavaType.Method method) {
        return classOf(owner) + "#" + method.getName() + TypeNames.erasures(method.getParameterTypes());
    }

    private static String classOf(JavaType.FullyQualified owner) {
        String name = owner.getFullyQualifiedName();
        return name.endsWith(COMPANION) ? name.substring(0, name.length() - COMPANION.length()) : name;
    }
}
