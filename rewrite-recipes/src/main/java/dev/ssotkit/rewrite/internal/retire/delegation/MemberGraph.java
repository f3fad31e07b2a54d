package dev.ssotkit.rewrite.internal.retire.delegation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** Which members of a class the code of its members names. A name that may be one of several stands for all of them. */
final class MemberGraph {

    private final Map<String, Set<Statement>> byName = new HashMap<>();
    private final String owner;

    MemberGraph(J.ClassDeclaration declaration) {
        this.owner = declaration.getType() == null ? "" : declaration.getType().getFullyQualifiedName();
        for (Statement member : declaration.getBody().getStatements()) {
            for (String name : namesOf(member)) {
                byName.computeIfAbsent(name, each -> new LinkedHashSet<>()).add(member);
            }
        }
    }

    private static Set<String> namesOf(Statement member) {
        if (member instanceof J.VariableDeclarations fields) {
            return fields.getVariables().stream()
                    .map(J.VariableDeclarations.NamedVariable::getSimpleName)
                    .collect(Collectors.toSet());
        }
        if (member instanceof J.MethodDeclaration method) {
            return method.isConstructor() ? Set.of() : Set.of(method.getSimpleName());
        }
        return member instanceof J.ClassDeclaration nested ? Set.of(nested.getSimpleName()) : Set.of();
    }

    /** The members, and all that their code leads to. */
    Set<Statement> reachableFrom(Collection<? extends Statement> members) {
        Set<Statement> reached = new LinkedHashSet<>(members);
        Deque<Statement> waiting = new ArrayDeque<>(members);
        while (!waiting.isEmpty()) {
            Set<String> named = new HashSet<>();
            new Names().visit(waiting.remove(), named);
            for (String name : named) {
                for (Statement member : byName.getOrDefault(name, Set.of())) {
                    if (reached.add(member)) {
                        waiting.add(member);
                    }
                }
            }
        }
        return reached;
    }

    private final class Names extends JavaIsoVisitor<Set<String>> {
        @Override
        public J.Identifier visitIdentifier(J.Identifier name, Set<String> named) {
            JavaType.Variable field = name.getFieldType();
            boolean isOfAnother = field != null
                    && !(field.getOwner() instanceof JavaType.FullyQualified type
                            && type.getFullyQualifiedName().equals(owner));
            if (!isOfAnother) {
                named.add(name.getSimpleName());
            }
            return super.visitIdentifier(name, named);
        }
    }
}
