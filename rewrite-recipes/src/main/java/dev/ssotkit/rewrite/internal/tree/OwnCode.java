package dev.ssotkit.rewrite.internal.tree;

import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;

/**
 * Visits what runs as a part of a body: functions and classes that stand in it are left out, and so are constructions.
 *
 * @param <P> what the visit is handed
 */
public abstract class OwnCode<P> extends JavaIsoVisitor<P> {

    @Override
    public J.Lambda visitLambda(J.Lambda lambda, P p) {
        return lambda;
    }

    @Override
    public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, P p) {
        return declaration;
    }

    @Override
    public J.NewClass visitNewClass(J.NewClass construction, P p) {
        return construction;
    }
}
