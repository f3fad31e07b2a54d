package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.resolution.CallResolution;
import dev.ssotkit.rewrite.internal.tree.FunctionTrees;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import java.util.List;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.JavaType;

/** What may be passed where in a loose invocation context (JLS 5.3). */
public final class Conversions {

    private final FitAfterMove fit;
    private final CallResolution<PlacedType, AttributedMethod> today;

    /** Under one hypothesis. */
    public Conversions(Hypothesis hypothesis, FitAfterMove fit) {
        this.fit = fit;
        Hypothesis unmoved = hypothesis.today();
        this.today = new AttributedTypes(new FitAfterMove(unmoved), new Erasures(unmoved)).calls();
    }

    /** Whether a value, as it will be, can be passed where the target, as it will be, is wanted. */
    public boolean isAssignable(PlacedType to, PlacedType from) {
        return fit.isUntouched(from, to) ? isAssignableToday(to, from) : fit.fits(from, to);
    }

    /** The same of both as they are. */
    public boolean isAssignableToday(PlacedType to, PlacedType from) {
        return today.isLooselyAssignable(from, to);
    }

    /** Whether a method or constructor takes these arguments one for one, all as they are. */
    public boolean areAssignable(JavaType.Method method, List<Expression> arguments) {
        List<JavaType> parameters = method.getParameterTypes();
        if (parameters.size() != arguments.size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            PlacedType argument = new PlacedType(arguments.get(i).getType(), Place.NOWHERE);
            // What stands for the variable nothing says: it is no functional interface (JLS 15.27.3).
            if (FunctionTrees.isFunction(arguments.get(i))
                    && parameters.get(i) instanceof JavaType.GenericTypeVariable) {
                return false;
            }
            if (!isAssignableToday(new PlacedType(parameters.get(i), Place.NOWHERE), argument)) {
                return false;
            }
        }
        return true;
    }
}
