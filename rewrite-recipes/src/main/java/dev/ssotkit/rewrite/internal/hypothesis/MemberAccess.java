package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.function.Predicate;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/** Who may use which member (JLS 6.6), once the legacy types have moved. */
public final class MemberAccess {

    private final SourceIndex index;
    private final FitAfterMove fit;

    /** Under one hypothesis. */
    public MemberAccess(Hypothesis hypothesis, FitAfterMove fit) {
        this.index = hypothesis.index();
        this.fit = fit;
    }

    /** Whether whoever may name a class may call a method that it has. */
    boolean allows(JavaType.Method method, Caller caller) {
        return allows(method::hasFlags, method.getDeclaringType(), caller);
    }

    /**
     * The same of any member.
     *
     * @param owner the class that declares it
     */
    public boolean allows(Predicate<Flag> flags, JavaType.FullyQualified owner, Caller caller) {
        return Members.isAccessible(flags, owner, caller.place())
                || flags.test(Flag.Protected) && isInherited(flags.test(Flag.Static), owner, caller);
    }

    // JLS 6.6.2.1: in the body of a subclass, an instance's only through that subclass or one of its own.
    private boolean isInherited(boolean isStatic, JavaType.FullyQualified owner, Caller caller) {
        if (isStatic && index.isSubclass(caller.place().binaryName(), owner.getFullyQualifiedName())) {
            return true;
        }
        JavaType.FullyQualified through = caller.through();
        if (caller.isAnonymous() && through != null) {
            return fit.isSubtypeAfter(through, caller.place(), TypeKey.of(owner));
        }
        return caller.around().stream()
                .filter(subclass -> fit.isSubtypeAfter(subclass, Place.of(subclass), TypeKey.of(owner)))
                .anyMatch(subclass -> isStatic || isThrough(subclass, caller));
    }

    private boolean isThrough(JavaType.FullyQualified subclass, Caller caller) {
        JavaType.FullyQualified through = caller.through();
        return through != null && fit.isSubtypeAfter(through, caller.place(), TypeKey.of(subclass));
    }

    static Objection objection(JavaType.Method method) {
        return objection(method.getDeclaringType(), method);
    }

    static Objection objection(JavaType.FullyQualified type, JavaType.Method method) {
        return new Objection(
                type.getFullyQualifiedName() + "." + method.getName() + " is not accessible here",
                "make it and its class public");
    }
}
