package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.ClassLiterals;
import dev.ssotkit.rewrite.internal.tree.LocalVariables;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Expressions of one file that yield the class of a type that moves: {@code Legacy.class}, {@code legacy.getClass()}, {@code
 * Class.forName("Legacy")}, and variables that are given one of them, wherever in the file that is. A variable that is given
 * several may hold each.
 */
final class ClassVariables {

    /** The class of a type that moves. */
    record HeldClass(JavaType.@Nullable FullyQualified type, TypeKey key, Entry entry, Place place) {}

    private record Given(Expression variable, HeldClass held) {}

    private final RuleContext context;
    private final LocalVariables locals;
    private final List<Given> given = new ArrayList<>();
    private @Nullable Map<String, Map<TypeKey, HeldClass>> byVariable;

    ClassVariables(RuleContext context) {
        this.context = context;
        this.locals = new LocalVariables(context.file());
    }

    /** Takes note of what a variable is given. */
    void note(J tree, Cursor cursor) {
        if (tree instanceof J.VariableDeclarations.NamedVariable variable) {
            note(variable.getName(), variable.getInitializer(), cursor);
        } else if (tree instanceof J.Assignment assignment) {
            note(assignment.getVariable(), assignment.getAssignment(), cursor);
        }
    }

    private void note(Expression variable, @Nullable Expression value, Cursor cursor) {
        HeldClass held = value == null ? null : classOf(value, cursor);
        if (held != null) {
            given.add(new Given(variable, held));
        }
    }

    /** The class that an expression yields by itself; null for any other, a variable too. */
    @Nullable
    HeldClass classOf(Expression expression, Cursor cursor) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(ClassLiterals.typeOf(expression));
        TypeKey key = type == null ? named(expression.unwrap()) : TypeKey.of(type);
        Place place = Placement.of(cursor);
        Entry entry = key != null && context.hypothesis().movesAt(key, place)
                ? context.hypothesis().entryOf(key)
                : null;
        return key == null || entry == null ? null : new HeldClass(type, key, entry, place);
    }

    /** The classes that a variable may hold; none for any other expression. Asked when the whole file has been seen. */
    Collection<HeldClass> heldBy(Expression variable) {
        if (given.isEmpty()) { // Files are read for their variables where that can matter.
            return List.of();
        }
        if (byVariable == null) {
            Map<String, Map<TypeKey, HeldClass>> found = new HashMap<>();
            for (Given each : given) {
                String key = keyOf(each.variable());
                if (key != null) {
                    found.computeIfAbsent(key, name -> new LinkedHashMap<>())
                            .putIfAbsent(each.held().key(), each.held());
                }
            }
            byVariable = found;
        }
        String key = keyOf(variable);
        return key == null ? List.of() : byVariable.getOrDefault(key, Map.of()).values();
    }

    private @Nullable String keyOf(Expression variable) {
        Expression bare = variable.unwrap();
        return bare == null ? null : locals.told(context.dialect().keyOf(bare), bare);
    }

    private static @Nullable TypeKey named(@Nullable Expression bare) {
        return bare instanceof J.MethodInvocation call
                        && call.getSimpleName().equals("forName")
                        && call.getArguments().get(0) instanceof J.Literal literal
                        && literal.getValue() instanceof String name
                ? TypeKey.of(name)
                : null;
    }
}
