package dev.ssotkit.rewrite.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** What the attribution of a Groovy class leaves out: what the compiler adds. */
final class GroovyDeclarations {

    private static final Set<J.Modifier.Type> NO_PROPERTY =
            Set.of(J.Modifier.Type.Private, J.Modifier.Type.Protected, J.Modifier.Type.Public);

    private GroovyDeclarations() {}

    /** The class with the methods that the compiler adds for its properties, but for those that it declares itself. */
    static JavaType.FullyQualified read(J.ClassDeclaration declaration, JavaType.FullyQualified type) {
        if (!(type instanceof JavaType.Class declared)) {
            return type;
        }
        List<JavaType.Method> methods = new ArrayList<>(declared.getMethods());
        if (declaration.getKind() == J.ClassDeclaration.Kind.Type.Enum) {
            add(declared, true, "values", new JavaType.Array(null, declared, null), List.of(), methods);
            add(declared, true, "valueOf", declared, List.of(JavaType.Primitive.String), methods);
        } else if (declaration.getKind() == J.ClassDeclaration.Kind.Type.Class
                && methods.stream().noneMatch(JavaType.Method::isConstructor)) {
            add(declared, false, "<constructor>", declared, List.of(), methods);
        }
        for (Statement statement : declaration.getBody().getStatements()) {
            if (statement instanceof J.VariableDeclarations variables && isProperty(variables)) {
                variables.getVariables().forEach(variable -> add(variable, variables, declared, methods));
            }
        }
        return methods.size() == declared.getMethods().size() ? type : declared.withMethods(methods);
    }

    // A field with an access modifier is a field only.
    private static boolean isProperty(J.VariableDeclarations variables) {
        return variables.getModifiers().stream().noneMatch(modifier -> NO_PROPERTY.contains(modifier.getType()));
    }

    private static void add(
            J.VariableDeclarations.NamedVariable variable,
            J.VariableDeclarations variables,
            JavaType.Class owner,
            List<JavaType.Method> methods) {
        JavaType.Variable field = variable.getVariableType();
        if (field == null) {
            return;
        }
        boolean isStatic = variables.hasModifier(J.Modifier.Type.Static);
        String capital = Character.toUpperCase(field.getName().charAt(0))
                + field.getName().substring(1);
        add(owner, isStatic, "get" + capital, field.getType(), List.of(), methods);
        if (field.getType() == JavaType.Primitive.Boolean) {
            add(owner, isStatic, "is" + capital, field.getType(), List.of(), methods);
        }
        if (!variables.hasModifier(J.Modifier.Type.Final)) {
            add(owner, isStatic, "set" + capital, JavaType.Primitive.Void, List.of(field.getType()), methods);
        }
    }

    private static void add(
            JavaType.Class owner,
            boolean isStatic,
            String name,
            JavaType result,
            List<JavaType> parameters,
            List<JavaType.Method> methods) {
        boolean isDeclared = methods.stream()
                .anyMatch(method -> method.getName().equals(name)
                        && method.getParameterTypes().size() == parameters.size());
        if (!isDeclared) {
            long flags = Flag.Public.getBitMask() | (isStatic ? Flag.Static.getBitMask() : 0);
            List<String> names = parameters.isEmpty() ? List.of() : List.of("value");
            methods.add(new JavaType.Method(
                    null, flags, owner, name, result, names, parameters, List.of(), List.of(), null, List.of()));
        }
    }
}
