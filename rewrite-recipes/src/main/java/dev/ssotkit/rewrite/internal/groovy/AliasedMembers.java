package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.names.HeldImports;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;

/** Static imports of members under another name. */
final class AliasedMembers extends HeldImports {

    AliasedMembers(RuleContext context) {
        super(context, "a member of it is imported under another name");
    }

    @Override
    protected Stream<TypeKey> ownersIn(J.Import anImport) {
        boolean isAliased = anImport.isStatic() && anImport.getAlias() != null;
        return isAliased ? Stream.of(TypeKey.of(anImport.getTypeName())) : Stream.empty();
    }
}
