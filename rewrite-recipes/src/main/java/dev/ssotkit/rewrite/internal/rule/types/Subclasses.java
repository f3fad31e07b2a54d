package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.kotlin.tree.K;

/** Plans {@code extends}, {@code implements} and anonymous bodies: test doubles move, competitors block. */
public final class Subclasses implements Rule<J.ClassDeclaration> {

    private final RuleContext context;
    private final Doubles doubles;
    private final SupertypeForm supertypes;

    public Subclasses(RuleContext context, SupertypeForm supertypes) {
        this.context = context;
        this.doubles = new Doubles(context);
        this.supertypes = supertypes;
    }

    @Override
    public Set<Class<? extends J.ClassDeclaration>> constructs() {
        return Set.of(J.ClassDeclaration.class);
    }

    @Override
    public void at(J.ClassDeclaration declaration, Cursor cursor, Findings found) {
        JavaType.FullyQualified type = declaration.getType();
        if (type == null) {
            return;
        }
        List<TypeTree> parents = new ArrayList<>();
        if (declaration.getExtends() != null) {
            parents.add(declaration.getExtends());
        }
        parents.addAll(Optional.ofNullable(declaration.getImplements()).orElse(List.of()));
        boolean movesUp = false;
        for (TypeTree parent : parents) {
            movesUp |= parent(declaration, type, parent, found);
        }
        for (TypeTree permitted : Optional.ofNullable(declaration.getPermits()).orElse(List.of())) {
            parent(declaration, type, permitted, found);
        }
        Entry inherited = movesUp ? null : context.inheritedMove(type);
        if (inherited != null) {
            doubles.checkMembers(declaration.getBody(), type, type, inherited, declaration, found);
        }
    }

    private boolean parent(
            J.ClassDeclaration declaration, JavaType.FullyQualified type, TypeTree parent, Findings found) {
        TypeKey key = TypeKey.orNull(parent.getType());
        Entry entry = context.hypothesis().entryOf(key);
        Place place = Place.of(type);
        if (key == null || entry == null || !context.hypothesis().moves(key)) {
            return false;
        }
        Optional<String> kept = whyKept(key, place);
        if (kept.isPresent()) {
            found.kept(
                    parent instanceof K ? TypeTrees.of(parent) : parent,
                    UseKind.SUBCLASS,
                    key,
                    entry,
                    kept.get(),
                    "retire it with the legacy type");
            return false;
        }
        Objection objection = objection(declaration, type, parent, entry, found);
        J named = parent instanceof K ? TypeTrees.of(parent) : parent;
        if (objection != null) {
            found.blocked(named, UseKind.SUBCLASS, key, entry, objection);
            return false;
        }
        found.rewritten(named, UseKind.SUBCLASS, key, entry);
        found.renamed(TypeTrees.of(parent), entry);
        doubles.checkMembers(declaration.getBody(), type, type, entry, named, found);
        return true;
    }

    private Optional<String> whyKept(TypeKey parent, Place place) {
        if (context.hypothesis().entryOf(place.key()) != null) {
            return Optional.of("between two listed types");
        }
        // What another entry's canonical type extends is looked at as it stands: everybody's members depend on it.
        if (context.hypothesis().map().isInsideCanonical(place.binaryName())) {
            return Optional.of("canonical's own definition");
        }
        return context.hypothesis().movesAt(parent, place)
                ? Optional.empty()
                : Optional.of("the legacy type's own body");
    }

    private @Nullable Objection objection(
            J.ClassDeclaration declaration,
            JavaType.FullyQualified type,
            TypeTree parent,
            Entry entry,
            Findings found) {
        if (!context.inTests() && !entry.isNamesOnly()) {
            return Doubles.COMPETITOR;
        }
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        if (canonical == null) {
            return new Objection(
                    RuleContext.canonical(entry) + " is not visible: nothing in this run shows its members",
                    "correct `canonicalType`");
        }
        return supertypes.objection(declaration, type, parent, entry, canonical, found);
    }
}
