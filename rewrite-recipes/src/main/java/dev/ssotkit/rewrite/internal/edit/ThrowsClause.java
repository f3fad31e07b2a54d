package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.NameTree;

/** Names each exception of a {@code throws} clause once, where two have become one. */
final class ThrowsClause {

    private ThrowsClause() {}

    static J.MethodDeclaration withoutRepeats(J.MethodDeclaration before, J.MethodDeclaration after) {
        List<NameTree> original = before.getThrows();
        List<NameTree> thrown = after.getThrows();
        if (original == null || thrown == null) {
            return after;
        }
        Set<@Nullable TypeKey> named = new HashSet<>();
        for (int i = 0; i < thrown.size(); i++) {
            if (thrown.get(i) == original.get(i)) {
                named.add(TypeKey.orNull(thrown.get(i).getType()));
            }
        }
        List<NameTree> once = new ArrayList<>();
        for (int i = 0; i < thrown.size(); i++) {
            boolean stays = thrown.get(i) == original.get(i);
            if (stays || named.add(TypeKey.orNull(thrown.get(i).getType()))) {
                once.add(thrown.get(i));
            }
        }
        return once.size() == thrown.size() ? after : after.withThrows(once);
    }
}
