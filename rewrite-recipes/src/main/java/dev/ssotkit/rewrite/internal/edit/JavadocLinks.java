package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.rewrite.internal.plan.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.marker.Markers;

/** Writes where links in Javadoc lead. */
final class JavadocLinks {

    private JavadocLinks() {}

    static J.MethodInvocation led(J.MethodInvocation written, Link link) {
        J.MethodInvocation led = written.withName(written.getName().withSimpleName(link.member()));
        Expression owner = owner(link, led.getSelect());
        if (owner != null) {
            led = led.withSelect(owner);
        }
        return link.parameters() == null
                ? led
                : led.getPadding().withArguments(parameters(led.getPadding().getArguments(), link.parameters()));
    }

    static J.MemberReference led(J.MemberReference written, Link link) {
        J.MemberReference led = written.withReference(written.getReference().withSimpleName(link.member()));
        Expression owner = owner(link, led.getContaining());
        return owner == null ? led : led.withContaining(owner);
    }

    private static @Nullable Expression owner(Link link, @Nullable Expression before) {
        if (link.owner() == null || before == null) {
            return null;
        }
        Expression name = TypeTree.build(link.owner());
        return name.withPrefix(before.getPrefix());
    }

    private static JContainer<Expression> parameters(JContainer<Expression> before, List<String> types) {
        List<JRightPadded<Expression>> written = new ArrayList<>();
        for (String type : types) {
            Space prefix = written.isEmpty() ? Space.EMPTY : Space.SINGLE_SPACE;
            written.add(JRightPadded.build(
                    new J.Identifier(Tree.randomId(), prefix, Markers.EMPTY, List.of(), type, null, null)));
        }
        if (written.isEmpty()) {
            written.add(JRightPadded.build(new J.Empty(Tree.randomId(), Space.EMPTY, Markers.EMPTY)));
        }
        return JContainer.build(before.getBefore(), written, before.getMarkers());
    }
}
