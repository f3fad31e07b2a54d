package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.resolution.CandidateMethod;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/**
 * A method or constructor as call resolution sees it.
 *
 * @param declaration as its class declares it
 * @param parameters with the type arguments of the class through which it was found
 */
record AttributedMethod(JavaType.Method declaration, List<PlacedType> parameters)
        implements CandidateMethod<PlacedType> {

    @Override
    public boolean isVariableArity() {
        return declaration.hasFlags(Flag.Varargs);
    }

    @Override
    public boolean isStatic() {
        return declaration.hasFlags(Flag.Static);
    }

    @Override
    public boolean isPrivate() {
        return declaration.hasFlags(Flag.Private);
    }

    @Override
    public boolean isAbstract() {
        return Members.isAbstract(declaration);
    }

    /** Never: attribution leaves out what compilers add. */
    @Override
    public boolean isSynthetic() {
        return false;
    }

    /** As a person would look for it: {@code send(java.lang.String, int)}. */
    String signature() {
        return declaration.getName() + "(" + String.join(", ", TypeNames.erasures(declaration.getParameterTypes()))
                + ")";
    }
}
