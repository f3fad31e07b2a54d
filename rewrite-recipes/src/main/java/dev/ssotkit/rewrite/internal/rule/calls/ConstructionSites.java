package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.hypothesis.Caller;
import dev.ssotkit.rewrite.internal.hypothesis.Replacement;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.hazards.SharedInstance;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** What takes the place of a construction, written out or by reference, and what stays on purpose. */
final class ConstructionSites {

    record Site(
            Entry entry,
            JavaType.FullyQualified type,
            JavaType.Method constructor,
            Place place,
            Optional<MappedCall> line,
            boolean blocksType) {}

    private final RuleContext context;

    ConstructionSites(RuleContext context) {
        this.context = context;
    }

    // Null where there is nothing to plan; what stays on purpose is noted on the way.
    @Nullable
    Site site(
            J tree, JavaType.FullyQualified type, JavaType.@Nullable Method constructor, Place place, Findings found) {
        TypeKey key = TypeKey.of(type);
        UseKind kind = tree instanceof J.NewClass ? UseKind.CONSTRUCTION : UseKind.METHOD_REFERENCE;
        Optional<MappedCall> line =
                constructor == null ? Optional.empty() : context.resolver().line(type, constructor);
        Entry moving = context.movingAt(type, place);
        if (moving != null) {
            if (constructor == null) {
                found.unresolved(tree, kind, key, moving);
                return null;
            }
            return new Site(moving, type, constructor, place, line, true);
        }
        Entry legacy = context.hypothesis().entryOf(key);
        if (context.hypothesis().moves(key) && legacy != null) {
            context.hypothesis()
                    .whyKept(key, place)
                    .ifPresent(reason -> found.kept(tree, kind, key, legacy, reason, "retire it with the legacy type"));
            return null;
        }
        Entry built = line.map(MappedCall::entry).orElseGet(() -> builder(key));
        if (built == null
                || constructor == null
                || built.isInsideCanonical(place.binaryName())
                || context.hypothesis().isStaying(key)) {
            return null;
        }
        if (line.isEmpty() && isOwnTest(key)) {
            found.kept(tree, kind, key, built, "a test of the canonical type itself", "");
            return null;
        }
        return new Site(built, type, constructor, place, line, false);
    }

    // Tests of a library's type, and those of other classes, are sources like any.
    private boolean isOwnTest(TypeKey canonical) {
        JavaSourceFile file = context.file();
        String filePackage = file.getPackageDeclaration() == null
                ? ""
                : file.getPackageDeclaration().getPackageName();
        return context.inTests()
                && !context.hypothesis().index().declarationsOf(canonical).isEmpty()
                && TypeName.of(canonical.name()).packageName().equals(filePackage);
    }

    private @Nullable Entry builder(TypeKey key) {
        List<Entry> entries = context.hypothesis().entriesBuiltBy(key);
        return entries.isEmpty() ? null : entries.get(0);
    }

    Replacement resolve(Site site, List<Expression> arguments, Cursor cursor) {
        List<PlacedType> types = cursor.getValue() instanceof J.MemberReference
                ? context.placement().parametersOf(site.constructor(), site.place())
                : arguments.stream()
                        .map(argument -> context.placement().of(argument, site.place()))
                        .toList();
        return site.line().isPresent()
                ? context.resolver()
                        .mapped(site.line().get(), site.constructor(), false, types, Caller.at(site.place()))
                : context.resolver().construction(site.entry(), site.constructor(), types, site.place());
    }

    @Nullable
    Objection recursion(Site site, Replacement replacement, Cursor cursor) {
        return replacement.change() instanceof Change.Call
                        && site.line().isEmpty()
                        && context.hypothesis().index().isReachedByMaking(site.entry(), cursor)
                ? SharedInstance.recursion()
                : null;
    }

    void register(
            J tree,
            UseKind kind,
            Site site,
            Replacement replacement,
            @Nullable Objection objection,
            Cursor cursor,
            Findings found) {
        TypeKey key = TypeKey.of(site.type());
        if (objection != null) {
            found.blocked(tree, kind, key, site.entry(), objection, site.blocksType());
            return;
        }
        String remark = DroppedArguments.remark(tree, replacement.change(), site.constructor(), cursor);
        found.rewritten(tree, kind, key, site.entry(), remark);
        if (!site.blocksType()) {
            found.add(new Finding.Alone(tree.getId()));
        }
        if (replacement.change() != null && replacement.method() != null) {
            if (replacement.change() instanceof Change.Call) {
                if (site.line().isEmpty()) {
                    found.add(new Finding.Made(tree, cursor));
                }
            }
            found.replaced(tree, replacement.change(), replacement.method());
        }
    }
}
