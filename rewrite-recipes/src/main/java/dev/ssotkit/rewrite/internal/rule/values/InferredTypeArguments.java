package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;

/** Blocks type arguments that are inferred and would leave the bounds of their variables (JLS 18.1.3). */
public final class InferredTypeArguments implements Rule<MethodCall> {

    private final TypeBounds bounds;

    /** Asked in one file. */
    public InferredTypeArguments(RuleContext context) {
        this.bounds = new TypeBounds(context);
    }

    @Override
    public Set<Class<? extends MethodCall>> constructs() {
        return Set.of(MethodCall.class);
    }

    @Override
    public void at(MethodCall call, Cursor cursor, Findings found) {
        JavaType.Method actual = call.getMethodType();
        if (actual == null) {
            return;
        }
        JavaType.Method declared = Members.declared(actual);
        Place place = Placement.of(cursor);
        pair(declared.getReturnType(), actual.getReturnType(), call, place, found);
        for (int i = 0; i < declared.getParameterTypes().size(); i++) {
            pair(declared.getParameterTypes().get(i), actual.getParameterTypes().get(i), call, place, found);
        }
    }

    // List<T> beside List<A>: T stands for A.
    private void pair(@Nullable JavaType declared, @Nullable JavaType actual, Tree call, Place place, Findings found) {
        if (declared == actual || declared == null || actual == null) {
            return;
        }
        if (declared instanceof JavaType.GenericTypeVariable variable) {
            if (!variable.getName().equals("?")) {
                bounds.check(variable, actual, call, place, found);
            } else if (actual instanceof JavaType.GenericTypeVariable wildcard) {
                pairAll(variable.getBounds(), wildcard.getBounds(), call, place, found);
            }
        } else if (declared instanceof JavaType.Array array && actual instanceof JavaType.Array other) {
            pair(array.getElemType(), other.getElemType(), call, place, found);
        } else if (declared instanceof JavaType.Parameterized generic
                && actual instanceof JavaType.Parameterized other) {
            pairAll(generic.getTypeParameters(), other.getTypeParameters(), call, place, found);
        }
    }

    private void pairAll(List<JavaType> declared, List<JavaType> actual, Tree call, Place place, Findings found) {
        for (int i = 0; i < Math.min(declared.size(), actual.size()); i++) {
            pair(declared.get(i), actual.get(i), call, place, found);
        }
    }
}
