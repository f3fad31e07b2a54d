package dev.ssotkit.rewrite.internal.edit;

import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeTree;

/** Turns an interface that became a class into the superclass: {@code implements A, B} to {@code extends A implements B}. */
final class SuperclassClause {

    private SuperclassClause() {}

    static J.ClassDeclaration promote(J.ClassDeclaration declaration, JContainer<TypeTree> parents, int index) {
        List<JRightPadded<TypeTree>> rest = new ArrayList<>(parents.getPadding().getElements());
        TypeTree parent = rest.remove(index).getElement();
        J.ClassDeclaration.Padding padding = declaration.getPadding();
        J.ClassDeclaration extended = padding.withExtends(
                new JLeftPadded<>(parents.getBefore(), parent.withPrefix(Space.SINGLE_SPACE), parents.getMarkers()));
        if (rest.isEmpty()) {
            return extended.getPadding().withImplements(null);
        }
        if (index == 0) {
            JRightPadded<TypeTree> first = rest.get(0);
            rest.set(0, first.withElement(first.getElement().withPrefix(Space.SINGLE_SPACE)));
        }
        return extended.getPadding().withImplements(JContainer.build(Space.SINGLE_SPACE, rest, parents.getMarkers()));
    }
}
