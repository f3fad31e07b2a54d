package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** Compares methods by their erased parameters (JLS 8.4.2) as these will be, each in the code of the class that has it. */
final class MovedSignatures {

    private final RuleContext context;

    MovedSignatures(RuleContext context) {
        this.context = context;
    }

    /** Whether two methods have the same name and parameters. */
    boolean areSame(JavaType.Method one, JavaType.Method other) {
        return one.getName().equals(other.getName()) && of(one).equals(of(other));
    }

    /** Whether a method has the name and parameters of another, of which a type variable is whatever stands for it. */
    boolean isLike(JavaType.Method method, JavaType.Method generic) {
        List<JavaType> parameters = generic.getParameterTypes();
        if (!method.getName().equals(generic.getName())
                || method.getParameterTypes().size() != parameters.size()) {
            return false;
        }
        List<String> own = of(method);
        List<String> wanted = of(generic);
        for (int i = 0; i < parameters.size(); i++) {
            if (!isVariable(parameters.get(i)) && !own.get(i).equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVariable(JavaType type) {
        return type instanceof JavaType.GenericTypeVariable
                || type instanceof JavaType.Array array && isVariable(array.getElemType());
    }

    /** The nearest method of a class that is the same as another; null where it has none. */
    JavaType.@Nullable Method find(JavaType.FullyQualified type, JavaType.Method like) {
        return Members.overloads(type, like).stream()
                .filter(method -> areSame(method, like))
                .findFirst()
                .orElse(null);
    }

    /** The same where the class is left behind: what its body says of itself is read as what comes to stand for it. */
    JavaType.@Nullable Method findInLegacy(JavaType.FullyQualified legacy, JavaType.Method like, Place place) {
        List<String> parameters = of(like);
        return Members.overloads(legacy, like).stream()
                .filter(method -> context.erasures().ofParameters(method, place).equals(parameters))
                .findFirst()
                .orElse(null);
    }

    private List<String> of(JavaType.Method method) {
        return context.erasures().ofParameters(method, Place.of(method.getDeclaringType()));
    }
}
