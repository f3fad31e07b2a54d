package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.resolution.Resolution;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/** Whether a call could silently reach another method of the same name (JLS 15.12.2) once types have moved. */
public final class Overloads {

    private final FitAfterMove fit;
    private final TargetMethods targets;
    private final TargetMethods today;

    /** Under one hypothesis. */
    public Overloads(Hypothesis hypothesis, FitAfterMove fit) {
        Hypothesis unmoved = hypothesis.today();
        this.fit = fit;
        this.targets = new TargetMethods(hypothesis, fit);
        this.today = new TargetMethods(unmoved, new FitAfterMove(unmoved));
    }

    /**
     * An overload that the new arguments reach, alone or among others, and the old ones did not; null if there is none, or
     * if the new ones fit nothing.
     */
    public JavaType.@Nullable Method newlyReached(
            JavaType.Method chosen, List<PlacedType> before, List<PlacedType> after, Place place) {
        String name = chosen.isConstructor() ? Members.CONSTRUCTOR : chosen.getName();
        Resolution<AttributedMethod> now = targets.find(chosen.getDeclaringType(), name, after, Caller.at(place));
        if (now.isMissing()) {
            return null;
        }
        Resolution<AttributedMethod> was = today.find(chosen.getDeclaringType(), name, before, Caller.at(place));
        boolean wasChosen = was.isFound() && isDeclarationOf(was.method().declaration(), chosen);
        for (AttributedMethod other : now.candidates()) {
            JavaType.Method method = other.declaration();
            // Where attribution says less than the compiler knows, only what could not be called before tells.
            if (!isDeclarationOf(method, chosen)
                    && !becomesOneWith(method, chosen)
                    && (wasChosen || !today.takes(other, before))) {
                return method;
            }
        }
        return null;
    }

    /**
     * Whether the method makes an array of arguments today and would be passed one, or the other way round (JLS
     * 15.12.4.2): an array is one argument, or all of them.
     */
    public boolean collectsOtherwise(
            JavaType.Method chosen, List<PlacedType> before, List<PlacedType> after, Place place) {
        if (!chosen.hasFlags(Flag.Varargs)) {
            return false;
        }
        String name = chosen.isConstructor() ? Members.CONSTRUCTOR : chosen.getName();
        Resolution<AttributedMethod> was = today.find(chosen.getDeclaringType(), name, before, Caller.at(place));
        Resolution<AttributedMethod> now = targets.find(chosen.getDeclaringType(), name, after, Caller.at(place));
        return was.isFound()
                && now.isFound()
                && isDeclarationOf(was.method().declaration(), chosen)
                && isDeclarationOf(now.method().declaration(), chosen)
                && was.collected().isPresent() != now.collected().isPresent();
    }

    // A generic method's call carries its own parameters.
    private static boolean isDeclarationOf(JavaType.Method other, JavaType.Method chosen) {
        return other == Members.declared(chosen)
                || TypeNames.erasures(other.getParameterTypes()).equals(TypeNames.erasures(chosen.getParameterTypes()));
    }

    // Two of one class whose parameters become the same are merged into one, or hold their types.
    private boolean becomesOneWith(JavaType.Method other, JavaType.Method chosen) {
        Place owner = Place.of(chosen.getDeclaringType());
        return owner.equals(Place.of(other.getDeclaringType()))
                && namesAfter(other, owner).equals(namesAfter(chosen, owner));
    }

    private List<String> namesAfter(JavaType.Method method, Place owner) {
        return method.getParameterTypes().stream()
                .map(type -> type instanceof JavaType.FullyQualified named
                        ? fit.nameAfter(named, owner).name()
                        : TypeNames.erasure(type))
                .toList();
    }
}
