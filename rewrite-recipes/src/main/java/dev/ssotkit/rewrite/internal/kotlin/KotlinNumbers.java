package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.map.Argument;
import dev.ssotkit.map.resolution.Primitive;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.JavaType;

/** Numbers that Java would widen on their way to another function (JLS 5.1.2), which Kotlin does not. */
final class KotlinNumbers {

    private KotlinNumbers() {}

    /**
     * Why a call with these arguments would not compile; null where it does.
     *
     * @param change of the call; null if it is as it was
     */
    static @Nullable Objection objection(@Nullable Change change, JavaType.Method replacement, List<Expression> given) {
        List<Argument> arranged = change instanceof Change.Call call ? call.arguments() : null;
        int passed = arranged == null ? given.size() : arranged.size();
        List<JavaType> parameters = replacement.getParameterTypes();
        for (int i = 0; i < Math.min(passed, parameters.size()); i++) {
            Expression argument = arranged == null ? given.get(i) : original(arranged.get(i), given);
            if (argument != null && isAnother(argument.getType(), parameters.get(i))) {
                return new Objection(
                        "Kotlin does not widen " + TypeNames.erasure(argument.getType()) + " to "
                                + TypeNames.erasure(parameters.get(i)),
                        "convert the argument here first");
            }
        }
        return null;
    }

    // Literals of the line are written anew and take the type that is wanted.
    private static @Nullable Expression original(Argument argument, List<Expression> given) {
        return argument.isParameter() ? given.get(argument.parameterIndex()) : null;
    }

    private static boolean isAnother(@Nullable JavaType from, JavaType to) {
        Primitive given = primitive(from);
        Primitive wanted = primitive(to);
        return given != null && wanted != null && given != wanted;
    }

    private static @Nullable Primitive primitive(@Nullable JavaType type) {
        String name = TypeNames.erasure(type);
        return name.length() > 1 ? Primitive.named(name) : null;
    }
}
