package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.rewrite.internal.hypothesis.Caller;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.hypothesis.Replacement;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Link;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Lets links to members in Javadoc lead where calls of them go. A link to what the canonical type lacks goes on leading to
 * the legacy type, by its full name.
 */
public final class DocumentedMembers implements Rule<Expression> {

    private record Linked(Expression tree, Expression owner, String member, Entry entry, Place place) {}

    private final RuleContext context;

    /** Asked in one file. */
    public DocumentedMembers(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(J.MethodInvocation.class, J.MemberReference.class);
    }

    @Override
    public boolean readsJavadoc() {
        return true;
    }

    @Override
    public void at(Expression tree, Cursor cursor, Findings found) {
        if (!RuleContext.inJavadoc(cursor)) {
            return;
        }
        if (tree instanceof J.MethodInvocation link && link.getSelect() != null) {
            Linked linked = linked(link, link.getSelect(), link.getSimpleName(), cursor);
            if (linked != null && link.getMethodType() != null) {
                method(linked, link.getMethodType(), true, found);
            }
        } else if (tree instanceof J.MemberReference link) {
            Linked linked =
                    linked(link, link.getContaining(), link.getReference().getSimpleName(), cursor);
            if (linked != null && link.getMethodType() != null) {
                method(linked, link.getMethodType(), false, found);
            } else if (linked != null && link.getVariableType() != null) {
                field(linked, found);
            }
        }
    }

    private @Nullable Linked linked(Expression tree, Expression owner, String member, Cursor cursor) {
        Place place = Placement.of(cursor);
        Entry entry = context.movingAt(owner.getType(), place);
        return entry == null ? null : new Linked(tree, owner, member, entry, place);
    }

    private void field(Linked linked, Findings found) {
        boolean isThere = context.hypothesis()
                .canonical(linked.entry())
                .flatMap(canonical -> Members.field(canonical, linked.member()))
                .isPresent();
        if (!isThere) {
            keep(linked, found);
        }
    }

    private void method(Linked linked, JavaType.Method method, boolean hasParameters, Findings found) {
        JavaType.FullyQualified legacy =
                TypeUtils.asFullyQualified(linked.owner().getType());
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(linked.entry()).orElse(null);
        if (legacy == null || canonical == null) {
            return;
        }
        Replacement replacement = replacement(linked, legacy, method);
        if (replacement != null && (replacement.objection() != null || replacement.method() == null)) {
            keep(linked, found);
        } else if (replacement != null) {
            lead(linked, canonical, replacement, method, hasParameters, found);
        } else if (!isThere(linked, canonical, method, hasParameters)) {
            keep(linked, found);
        }
    }

    // Null for a method that no line names.
    private @Nullable Replacement replacement(Linked linked, JavaType.FullyQualified legacy, JavaType.Method method) {
        List<PlacedType> types = context.placement().parametersOf(method, linked.place());
        Optional<MappedCall> line = context.resolver().line(legacy, method);
        if (line.isPresent()) {
            return context.resolver().mapped(line.get(), method, true, types, Caller.at(linked.place()));
        }
        return method.isConstructor()
                ? context.resolver().construction(linked.entry(), method, types, linked.place())
                : null;
    }

    private void lead(
            Linked linked,
            JavaType.FullyQualified canonical,
            Replacement replacement,
            JavaType.Method original,
            boolean hasParameters,
            Findings found) {
        JavaType.Method target = replacement.method();
        if (target == null) {
            return;
        }
        JavaType.FullyQualified owner =
                replacement.change() instanceof Change.Call call ? call.type() : target.getDeclaringType();
        boolean isOfCanonical = TypeKey.of(owner).equals(TypeKey.of(canonical)) || target.isConstructor();
        String member = target.isConstructor() ? TypeKey.of(canonical).simpleName() : target.getName();
        List<String> parameters = TypeNames.erasures(target.getParameterTypes());
        boolean isSame = parameters.equals(TypeNames.erasures(original.getParameterTypes()));
        found.add(new Finding.Relinked(
                linked.tree().getId(),
                new Link(
                        isOfCanonical ? null : TypeKey.of(owner).name(),
                        member,
                        hasParameters && !isSame ? written(parameters) : null)));
    }

    private static List<String> written(List<String> parameters) {
        return parameters.stream()
                .map(name -> name.startsWith("java.lang.") && name.indexOf('.', "java.lang.".length()) < 0
                        ? name.substring("java.lang.".length())
                        : name.replace('$', '.'))
                .toList();
    }

    private boolean isThere(
            Linked linked, JavaType.FullyQualified canonical, JavaType.Method method, boolean hasParameters) {
        return Members.methods(canonical, method.getName()).stream()
                .anyMatch(other -> !hasParameters
                        || TypeNames.erasures(other.getParameterTypes())
                                .equals(context.erasures().ofParameters(method, linked.place())));
    }

    private void keep(Linked linked, Findings found) {
        TypeKey key = context.hypothesis().keyOf(linked.owner().getType());
        if (key == null) {
            return;
        }
        found.kept(
                linked.tree(),
                UseKind.TYPE,
                key,
                linked.entry(),
                RuleContext.canonical(linked.entry()) + " has no such member: the link to " + linked.member()
                        + " goes on leading to " + key.name(),
                "let it lead to something else, or remove it");
        if (linked.owner() instanceof J.Identifier) {
            found.add(new Finding.Relinked(linked.tree().getId(), new Link(key.name(), linked.member(), null)));
        }
    }
}
