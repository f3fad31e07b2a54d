package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.names.HeldImports;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;

/** Imports of members of a companion or an object, which read like those of a type. */
final class MemberImports extends HeldImports {

    MemberImports(RuleContext context) {
        super(context, "an import of a member");
    }

    @Override
    protected Stream<TypeKey> ownersIn(J.Import anImport) {
        TypeKey path = TypeKey.of(anImport.getQualid().toString());
        return context.hypothesis().entryOf(path) != null && anImport.getAlias() == null
                ? Stream.empty() // A nested type, which moves as one.
                : context.hypothesis().listed().stream().filter(key -> path.isWithin(key) && !path.equals(key));
    }
}
