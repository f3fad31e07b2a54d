package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.resolution.Resolution;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/**
 * What no line names reaches the member of the same name and parameters; where canonical has none, what takes the
 * arguments as they are. Never another one than that of the same parameters, where there is one.
 */
final class UnmappedMembers {

    private final Hypothesis hypothesis;
    private final FitAfterMove fit;
    private final TargetMethods targets;
    private final Erasures erasures;
    private final SameTypes types;

    UnmappedMembers(Hypothesis hypothesis, FitAfterMove fit, TargetMethods targets) {
        this.hypothesis = hypothesis;
        this.fit = fit;
        this.targets = targets;
        this.erasures = new Erasures(hypothesis);
        this.types = new SameTypes(fit);
    }

    /** What a call becomes that stays as it is written. */
    Replacement method(
            JavaType.FullyQualified canonical, JavaType.Method original, List<PlacedType> arguments, Caller caller) {
        Place place = caller.place();
        String name = original.getName();
        Reached reached = reached(canonical, name, original, arguments, place, targets.accessOf(caller));
        if (reached.objection() != null) {
            return new Replacement(null, null, reached.objection());
        }
        if (reached.method() == null) {
            return Replacement.blocked(
                    canonical.getFullyQualifiedName() + " has no method " + name
                            + TypeNames.inParentheses(erasures.ofParameters(Members.declared(original), place))
                            + inheritedFrom(original, canonical),
                    "add it there, or map the call in `calls`");
        }
        return Members.isAccessible(canonical, place) && targets.isAccessible(reached.method(), caller)
                ? Replacement.sameCall(reached.method())
                : new Replacement(null, null, MemberAccess.objection(canonical, reached.method()));
    }

    // What the legacy type only inherits, canonical may lack with the supertype.
    private String inheritedFrom(JavaType.Method original, JavaType.FullyQualified canonical) {
        JavaType.FullyQualified owner = original.getDeclaringType();
        return hypothesis.keyOf(owner) != null || canonical.isAssignableTo(owner.getFullyQualifiedName())
                ? ""
                : ", as it is no " + TypeKey.of(owner);
    }

    /** What a construction becomes where only names move. */
    Replacement constructor(
            JavaType.FullyQualified canonical, JavaType.Method original, List<PlacedType> arguments, Place place) {
        Objection none = noInstance(canonical);
        if (none != null) {
            return new Replacement(null, null, none);
        }
        Reached reached =
                reached(canonical, Members.CONSTRUCTOR, original, arguments, place, targets.accessOf(Caller.at(place)));
        if (reached.objection() != null) {
            return new Replacement(null, null, reached.objection());
        }
        JavaType.Method constructor = reached.method();
        return constructor != null && Members.isAccessible(constructor, place)
                ? Replacement.of(new Change.Construction(canonical, constructor), constructor)
                : new Replacement(
                        null, null, noConstructor(canonical, original, place, "map this constructor in `calls`"));
    }

    /**
     * The constructor of canonical that is called for a class below it, where the legacy type's was.
     *
     * @param isAnonymous whether the class has no constructor of its own but one with the same parameters (JLS 15.9.5.1)
     */
    Replacement superclassConstructor(
            JavaType.FullyQualified canonical,
            JavaType.Method original,
            boolean isAnonymous,
            List<PlacedType> arguments,
            Place place) {
        Reached reached =
                reached(canonical, Members.CONSTRUCTOR, original, arguments, place, TargetMethods.accessBelow(place));
        List<String> parameters = erasures.ofParameters(Members.declared(original), place);
        boolean isOther = isAnonymous
                && reached.method() != null
                && !TypeNames.erasures(reached.method().getParameterTypes()).equals(parameters);
        if (reached.objection() != null) {
            return new Replacement(null, null, reached.objection());
        }
        return reached.method() == null || isOther
                ? new Replacement(null, null, noConstructor(canonical, original, place, "call another one here"))
                : Replacement.sameCall(reached.method());
    }

    private Objection noConstructor(
            JavaType.FullyQualified canonical, JavaType.Method original, Place place, String otherwise) {
        return new Objection(
                canonical.getFullyQualifiedName() + " has no accessible constructor with the parameters "
                        + erasures.ofParameters(Members.declared(original), place),
                "add it, or " + otherwise);
    }

    // JLS 15.9.1, 15.9.2: of an abstract class no instance is made, of an inner one none by itself.
    private static @Nullable Objection noInstance(JavaType.FullyQualified canonical) {
        String remedy = "map this constructor in `calls`";
        if (canonical.hasFlags(Flag.Abstract)) {
            return new Objection(canonical.getFullyQualifiedName() + " is abstract: `new` makes none", remedy);
        }
        boolean isInner = canonical.getOwningClass() != null
                && canonical.getKind() == JavaType.FullyQualified.Kind.Class
                && canonical.getOwningClass().getKind() != JavaType.FullyQualified.Kind.Interface
                && !canonical.hasFlags(Flag.Static);
        return isInner
                ? new Objection(
                        canonical.getFullyQualifiedName() + " is an inner class: `new` needs an instance around it",
                        remedy)
                : null;
    }

    private Reached reached(
            JavaType.FullyQualified canonical,
            String name,
            JavaType.Method original,
            List<PlacedType> arguments,
            Place place,
            Predicate<JavaType.Method> access) {
        List<String> parameters = erasures.ofParameters(Members.declared(original), place);
        JavaType.Method same = Members.method(canonical, name, parameters).orElse(null);
        JavaType.Method meant = same == null ? meant(canonical, name, original) : null;
        if (meant != null) {
            return Reached.blocked(
                    nameOf(original) + TypeNames.inParentheses(TypeNames.erasures(meant.getParameterTypes())) + " of "
                            + canonical.getFullyQualifiedName() + " is what is meant, and "
                            + TypeNames.inParentheses(parameters) + " is what stays",
                    "move the types of the parameters first");
        }
        // What is written one by one is passed as an array (JLS 15.12.4.2): what takes none takes something else.
        if (same == null && spreads(original, arguments)) {
            return Reached.NOTHING;
        }
        if (same == null) {
            Reached other = targets.unmapped(canonical, name, original, arguments, access);
            return other.method() == null || standsFor(other.method(), original) ? other : Reached.NOTHING;
        }
        if (same.hasFlags(Flag.Static) != original.hasFlags(Flag.Static) || !takesTheSame(same, original, place)) {
            return Reached.NOTHING;
        }
        if (spreads(original, arguments) && !same.hasFlags(Flag.Varargs)) {
            return Reached.blocked(
                    canonical.getFullyQualifiedName() + " takes an array where the arguments of " + nameOf(original)
                            + " are written one by one",
                    "write the array here, or let it take them one by one");
        }
        Resolution<AttributedMethod> called = targets.find(canonical, name, arguments, access);
        for (AttributedMethod other : called.candidates()) {
            boolean isAnother = !TypeNames.erasures(other.declaration().getParameterTypes())
                    .equals(TypeNames.erasures(same.getParameterTypes()));
            if (isAnother
                    && !called.isMissing()
                    && !wasPassedOver(other.declaration(), original, name, arguments, place)) {
                return Reached.blocked(
                        "the call could reach another overload of " + name + " on " + canonical.getFullyQualifiedName(),
                        "map the call in `calls`");
            }
        }
        return Reached.of(same);
    }

    // What takes the canonical types of parameters that stay: no other method is what became of the original.
    private JavaType.@Nullable Method meant(JavaType.FullyQualified canonical, String name, JavaType.Method original) {
        return Members.method(canonical, name, erasures.ofParametersMoved(Members.declared(original)))
                .orElse(null);
    }

    // JLS 15.12.2.4: whether the call is one of variable arity.
    private static boolean spreads(JavaType.Method original, List<PlacedType> arguments) {
        int last = original.getParameterTypes().size() - 1;
        return original.hasFlags(Flag.Varargs)
                && (arguments.size() != last + 1
                        || !(arguments.get(last).type() instanceof JavaType.Array)
                                && arguments.get(last).type() != JavaType.Primitive.Null);
    }

    private static String nameOf(JavaType.Method method) {
        return method.isConstructor() ? "the constructor" : method.getName();
    }

    // What is inferred from other parameters is another result.
    private static boolean standsFor(JavaType.Method method, JavaType.Method original) {
        return method.hasFlags(Flag.Static) == original.hasFlags(Flag.Static)
                && !SameTypes.mentionsVariable(method.getReturnType());
    }

    // Erasure is not enough: a list of numbers is no list of strings.
    private boolean takesTheSame(JavaType.Method method, JavaType.Method original, Place place) {
        JavaType.Method declared = Members.declared(original);
        boolean isInferred = SameTypes.mentionsVariable(method.getReturnType()); // From the parameters, that is.
        for (int i = 0; i < original.getParameterTypes().size(); i++) {
            SameTypes.Part taken = SameTypes.Part.of(method.getParameterTypes().get(i), method);
            boolean takes = types.areSame(
                            new SameTypes.Part(declared.getParameterTypes().get(i), declared, place), taken)
                    || !isInferred
                            && types.takes(
                                    taken,
                                    new SameTypes.Part(
                                            original.getParameterTypes().get(i), original, place));
            if (!takes) {
                return false;
            }
        }
        return true;
    }

    // What the legacy type had as well was there to be chosen, and was not: the same arguments will not reach it now.
    private boolean wasPassedOver(
            JavaType.Method other, JavaType.Method original, String name, List<PlacedType> arguments, Place place) {
        List<String> parameters = TypeNames.erasures(other.getParameterTypes());
        return arguments.stream()
                        .allMatch(argument -> fit.mentionedThatMove(argument).isEmpty())
                && Members.methods(original.getDeclaringType(), name).stream()
                        .anyMatch(had -> had.hasFlags(Flag.Public)
                                && erasures.ofParameters(had, place).equals(parameters));
    }
}
