package dev.ssotkit.rewrite.internal.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.kotlin.tree.K;

/** Tells the local variables of one tree apart by where they are declared (JLS 6.3): attribution goes by their names. */
public final class LocalVariables {

    private static final int FIELD = -1;

    private final J tree;
    private @Nullable Map<UUID, Integer> declarations;

    /** The tree, a file or part of one, is read when the first variable is asked about. */
    public LocalVariables(J tree) {
        this.tree = tree;
    }

    /** A word for a variable, with its declaration where it is a local one; null stays null. */
    public @Nullable String told(@Nullable String key, Expression read) {
        if (key == null || !(read instanceof J.Identifier name)) {
            return key;
        }
        Integer declaration = declarations().get(name.getId());
        return declaration == null || declaration == FIELD ? key : key + "@" + declaration;
    }

    /** Whether the tree itself declares what a name in it means. */
    public boolean declare(J.Identifier name) {
        return declarations().containsKey(name.getId());
    }

    private Map<UUID, Integer> declarations() {
        if (declarations == null) {
            Reader reader = new Reader();
            reader.visit(tree, 0);
            declarations = reader.found;
        }
        return declarations;
    }

    /** Follows the scopes from the outside in; what a block declares ends with it. */
    private static final class Reader extends JavaIsoVisitor<Integer> {

        private final Map<UUID, Integer> found = new HashMap<>();
        private final Deque<Map<String, Integer>> scopes = new ArrayDeque<>();
        private int count;

        Reader() {
            scopes.push(new HashMap<>());
        }

        @Override
        public @Nullable J visit(@Nullable Tree tree, Integer p) {
            if (!isScope(tree)) {
                return super.visit(tree, p);
            }
            scopes.push(new HashMap<>());
            J visited = super.visit(tree, p);
            scopes.pop();
            return visited;
        }

        private static boolean isScope(@Nullable Tree tree) {
            return tree instanceof J.Block
                    || tree instanceof J.MethodDeclaration
                    || tree instanceof J.Lambda
                    || tree instanceof J.ForLoop
                    || tree instanceof J.ForEachLoop
                    || tree instanceof J.Try
                    || tree instanceof J.Try.Catch;
        }

        @Override
        public J.Block visitBlock(J.Block block, Integer p) {
            Object parent = getCursor().getParentTreeCursor().getValue();
            if (parent instanceof J.ClassDeclaration || parent instanceof J.NewClass) {
                fields(block);
            }
            return super.visitBlock(block, p);
        }

        // Fields are there before they are declared, and hide the locals around the class.
        private void fields(J.Block body) {
            body.getStatements().forEach(member -> {
                Object declaration =
                        member instanceof K.Property property ? property.getVariableDeclarations() : member;
                if (declaration instanceof J.VariableDeclarations declared) {
                    declared.getVariables().forEach(field -> scope().put(field.getSimpleName(), FIELD));
                }
            });
        }

        private Map<String, Integer> scope() {
            return scopes.getFirst();
        }

        @Override
        public J.VariableDeclarations.NamedVariable visitVariable(
                J.VariableDeclarations.NamedVariable variable, Integer p) {
            if (scope().getOrDefault(variable.getSimpleName(), count) != FIELD) {
                scope().put(variable.getSimpleName(), count++);
            }
            return super.visitVariable(variable, p);
        }

        @Override
        public J.Identifier visitIdentifier(J.Identifier name, Integer p) {
            for (Map<String, Integer> scope : scopes) {
                Integer declaration = scope.get(name.getSimpleName());
                if (declaration != null) {
                    found.put(name.getId(), declaration);
                    return name;
                }
            }
            return name;
        }
    }
}
