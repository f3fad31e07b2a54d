package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.rewrite.internal.tree.Variables;
import java.util.Set;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;

/** Collects the variables that expressions name, by the keys of {@link Variables}. */
final class ConstantsNamed extends JavaIsoVisitor<Integer> {

    private final Set<String> keys;

    ConstantsNamed(Set<String> keys) {
        this.keys = keys;
    }

    @Override
    public J.Identifier visitIdentifier(J.Identifier name, Integer p) {
        String key = Variables.keyOf(name.getFieldType());
        if (key != null) {
            keys.add(key);
        }
        return name;
    }
}
