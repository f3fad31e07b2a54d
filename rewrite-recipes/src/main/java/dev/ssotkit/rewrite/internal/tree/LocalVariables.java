package dev.ssotkit.rewrite.internal.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.kotlin.tree.K;

/** Tells the local variables of one file apart by where they are declared (JLS 6.3): attribution goes by their names. */
public final class LocalVariables {

    private static final int FIELD = -1;

    private final JavaSourceFile file;
    private @Nullable Map<UUID, Integer> declarations;

    /** The file is read when the first variable is asked about. */
    public LocalVariables(JavaSourceFile file) {
        this.file = file;
    }

    /** A word for a variable, with its declaration where it is a local one; null stays null. */
    public @Nullable String told(@Nullable String key, Expression read) {
        if (key == null || !(read instanceof J.Identifier name)) {
            return key;
        }
        if (declarations == null) {
            Reader reader = new Reader();
            reader.visit(file, 0);
            declarations = reader.found;
        }
        Integer declaration = declarations.get(name.getId());
        return declaration == null || declaration == FIELD ? key : key + "@" + declaration;
    }

    /** Follows the scopes from the outside in; what a block declares ends with it. */
    private static final class Reader extends JavaIsoVisitor<Integer> {

        private final Map<UUID, Integer> found = new HashMap<>();
        private final Deque<Map<String, Integer>> scopes = new ArrayDeque<>();
        private int count;

        Reader() {
            scopes.push(new HashMap<>());
        }

        private <T> T within(Supplier<T> visit) {
            scopes.push(new HashMap<>());
            T visited = visit.get();
            scopes.pop();
            return visited;
        }

        @Override
        public J.Block visitBlock(J.Block block, Integer p) {
            return within(() -> {
                if (getCursor().getParentTreeCursor().getValue() instanceof J.ClassDeclaration
                        || getCursor().getParentTreeCursor().getValue() instanceof J.NewClass) {
                    fields(block);
                }
                return super.visitBlock(block, p);
            });
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
        public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
            return within(() -> super.visitMethodDeclaration(method, p));
        }

        @Override
        public J.Lambda visitLambda(J.Lambda lambda, Integer p) {
            return within(() -> super.visitLambda(lambda, p));
        }

        @Override
        public J.ForLoop visitForLoop(J.ForLoop loop, Integer p) {
            return within(() -> super.visitForLoop(loop, p));
        }

        @Override
        public J.ForEachLoop visitForEachLoop(J.ForEachLoop loop, Integer p) {
            return within(() -> super.visitForEachLoop(loop, p));
        }

        @Override
        public J.Try visitTry(J.Try attempt, Integer p) {
            return within(() -> super.visitTry(attempt, p));
        }

        @Override
        public J.Try.Catch visitCatch(J.Try.Catch handler, Integer p) {
            return within(() -> super.visitCatch(handler, p));
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
