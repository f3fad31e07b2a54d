package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.types.StandIns;
import dev.ssotkit.rewrite.internal.types.Ancestors;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeArguments;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Blocks properties whose type moves and is then none that the property which they override allows. */
final class OverriddenProperties implements Rule<J.VariableDeclarations> {

    private final StandIns standIns;

    OverriddenProperties(RuleContext context) {
        this.standIns = new StandIns(context);
    }

    @Override
    public Set<Class<? extends J.VariableDeclarations>> constructs() {
        return Set.of(J.VariableDeclarations.class);
    }

    @Override
    public void at(J.VariableDeclarations declarations, Cursor cursor, Findings found) {
        boolean isOverride =
                declarations.getModifiers().stream().anyMatch(modifier -> "override".equals(modifier.getKeyword()));
        J.ClassDeclaration declaration = cursor.firstEnclosing(J.ClassDeclaration.class);
        if (!isOverride || declaration == null || declaration.getType() == null) {
            return;
        }
        Place place = Place.of(declaration.getType());
        List<JavaType.FullyQualified> ancestors = Ancestors.of(declaration.getType());
        for (J.VariableDeclarations.NamedVariable property : declarations.getVariables()) {
            PlacedType mine = new PlacedType(property.getType(), place);
            for (JavaType.FullyQualified ancestor : ancestors.subList(1, ancestors.size())) {
                JavaType declared = typeIn(ancestor, property.getSimpleName());
                JavaType seen = TypeArguments.of(ancestor).in(declared);
                if (seen != null) {
                    PlacedType theirs = new PlacedType(seen, seen == declared ? Place.of(ancestor) : place);
                    standIns.check(declarations, mine, property.getSimpleName(), ancestor, theirs, found);
                }
            }
        }
    }

    private static @Nullable JavaType typeIn(JavaType.FullyQualified owner, String property) {
        return owner.getMembers().stream()
                .filter(member -> member.getName().equals(property))
                .map(JavaType.Variable::getType)
                .findFirst()
                .or(() -> Members.getter(owner, property).map(JavaType.Method::getReturnType))
                .orElse(null);
    }
}
