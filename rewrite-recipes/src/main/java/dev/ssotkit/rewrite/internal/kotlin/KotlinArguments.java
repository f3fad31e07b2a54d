package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.index.KotlinFunction;
import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.tree.NamedArgument;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.kotlin.marker.TrailingLambdaArgument;

/** Arguments that are passed by name or left to their default: both belong to the function that is called today. */
final class KotlinArguments {

    // The same words mean the same in another class only if they name nothing.
    private static final Pattern LITERAL =
            Pattern.compile("-?\\d[\\d_]*(\\.\\d+)?[LfFuU]?|\"[^\"$\\\\]*\"|'.'|true|false|null");

    private final SourceIndex index;

    KotlinArguments(SourceIndex index) {
        this.index = index;
    }

    /** Why the same arguments would not arrive at another function with the same parameters; null where they do. */
    @Nullable
    Objection objection(JavaType.Method original, JavaType.Method replacement, List<Expression> given) {
        boolean isNamed = given.stream().anyMatch(NamedArgument::is);
        boolean isDefaulted = given.size() < original.getParameterTypes().size() && !original.hasFlags(Flag.Varargs);
        if (!isNamed && !isDefaulted) {
            return null;
        }
        KotlinFunction before = index.kotlinFunction(original).orElse(null);
        KotlinFunction after = index.kotlinFunction(replacement).orElse(null);
        return before != null && after != null && agree(before, after, given)
                ? null
                : new Objection(
                        isNamed ? "an argument is passed by name" : "an argument is left to its default",
                        "pass all arguments by position, or give both functions the same names and defaults");
    }

    private static boolean agree(KotlinFunction before, KotlinFunction after, List<Expression> given) {
        Set<Integer> passed = new TreeSet<>();
        for (int i = 0; i < given.size(); i++) {
            Expression argument = given.get(i);
            int parameter = argument.getMarkers()
                            .findFirst(TrailingLambdaArgument.class)
                            .isPresent()
                    ? before.parameters().size() - 1
                    : i;
            if (NamedArgument.is(argument)) {
                String name = ((J.Identifier) ((J.Assignment) argument).getVariable()).getSimpleName();
                parameter = before.parameters().indexOf(name);
                if (parameter < 0 || after.parameters().indexOf(name) != parameter) {
                    return false;
                }
            }
            passed.add(parameter);
        }
        for (int i = 0; i < before.parameters().size(); i++) {
            String value = before.defaults().get(i);
            boolean isSame = i < after.defaults().size()
                    && value.equals(after.defaults().get(i))
                    && LITERAL.matcher(value).matches();
            if (!passed.contains(i) && !isSame) {
                return false;
            }
        }
        return true;
    }
}
