package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.hypothesis.SameTypes;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Ancestors;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeArguments;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.JavaType;

/** Compares the methods of a class with those of its supertypes to be, as they are seen from it (JLS 8.4.2, 8.4.8.3). */
final class SeenSignatures {

    private final RuleContext context;
    private final SameTypes types;

    SeenSignatures(RuleContext context) {
        this.context = context;
        this.types = new SameTypes(context.fit());
    }

    /** Whether two methods of one name have the same erased parameters, as these are seen or as they are declared. */
    boolean haveSameErasure(
            JavaType.Method own, JavaType.Method inherited, JavaType.FullyQualified owner, Place place) {
        List<String> parameters = context.erasures().ofParameters(own, Place.of(own.getDeclaringType()));
        return parameters.equals(TypeNames.erasures(inherited.getParameterTypes()))
                || parameters.equals(seenErasures(inherited, owner, place));
    }

    // What stands for a type variable is written, and moves, where the class names its supertype.
    private List<String> seenErasures(JavaType.Method method, JavaType.FullyQualified owner, Place place) {
        List<JavaType> seen = Ancestors.parametersOf(method, owner);
        List<String> erasures = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            boolean isDeclared = seen.get(i) == method.getParameterTypes().get(i);
            erasures.addAll(context.erasures().of(seen.subList(i, i + 1), isDeclared ? Place.NOWHERE : place));
        }
        return erasures;
    }

    /** Whether the same erasure is all that two methods have in common: then the one does not override the other. */
    boolean clash(
            JavaType.Method one,
            JavaType.FullyQualified owner,
            JavaType.Method other,
            JavaType.FullyQualified otherOwner,
            Place place) {
        List<JavaType> seenOne = Ancestors.parametersOf(one, owner);
        List<JavaType> seenOther = renamed(Ancestors.parametersOf(other, otherOwner), other, one);
        if (isErasure(one, seenOne)) {
            return false;
        }
        return one.getDeclaredFormalTypeNames().size()
                        != other.getDeclaredFormalTypeNames().size()
                || !types.haveSameParameters(one, seenOne, other, seenOther, place);
    }

    private static boolean isErasure(JavaType.Method method, List<JavaType> seen) {
        return method.getDeclaredFormalTypeNames().isEmpty() && seen.stream().noneMatch(Ancestors::isGeneric);
    }

    private static List<JavaType> renamed(List<JavaType> seen, JavaType.Method from, JavaType.Method to) {
        TypeArguments variables = TypeArguments.renaming(from, to);
        List<JavaType> renamed = new ArrayList<>();
        for (JavaType parameter : seen) {
            JavaType other = variables.in(parameter);
            renamed.add(other == null ? parameter : other);
        }
        return renamed;
    }
}
