package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Blocks annotations from which a processor makes methods out of all that a legacy type has, unless canonical has the
 * same: Lombok's {@code @Delegate}, whose callers no attribution shows; and {@code @ExtensionMethod}, whatever it has.
 */
public final class DelegatedMembers implements Rule<J.Annotation> {

    private final RuleContext context;

    /** Asked in one file. */
    public DelegatedMembers(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.Annotation>> constructs() {
        return Set.of(J.Annotation.class);
    }

    @Override
    public void at(J.Annotation annotation, Cursor cursor, Findings found) {
        String name = TypeNames.erasure(annotation.getType());
        Place place = Placement.of(cursor);
        if (name.equals("lombok.experimental.Delegate") || name.equals("lombok.Delegate")) {
            Object declared = cursor.getParentTreeCursor().getValue();
            JavaType type = declared instanceof J.VariableDeclarations field
                    ? field.getType()
                    : declared instanceof J.MethodDeclaration method && method.getReturnTypeExpression() != null
                            ? method.getReturnTypeExpression().getType()
                            : null;
            delegate(annotation, TypeUtils.asFullyQualified(type), place, found);
        } else if (name.equals("lombok.experimental.ExtensionMethod") && annotation.getArguments() != null) {
            annotation
                    .getArguments()
                    .forEach(argument -> TypeNames.forEachMentioned(
                            argument.getType(), each -> extension(annotation, each, place, found)));
        }
    }

    private void delegate(
            J.Annotation annotation, JavaType.@Nullable FullyQualified legacy, Place place, Findings found) {
        Entry entry = context.movingAt(legacy, place);
        if (legacy == null || entry == null) {
            return;
        }
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        Set<String> unlike = methodsOf(legacy);
        Set<String> after = canonical == null ? Set.of() : methodsOf(canonical);
        Set<String> both = new TreeSet<>(unlike);
        both.retainAll(after);
        unlike.addAll(after);
        unlike.removeAll(both);
        if (canonical == null || !unlike.isEmpty()) {
            found.blocked(
                    annotation,
                    UseKind.TYPE,
                    TypeKey.of(legacy),
                    entry,
                    new Objection(
                            "@Delegate makes methods of all that the type has, and " + TypeKey.of(legacy) + " and "
                                    + RuleContext.canonical(entry) + " differ in " + unlike,
                            "write the delegating methods that are used"));
        }
    }

    private void extension(J.Annotation annotation, JavaType.FullyQualified legacy, Place place, Findings found) {
        Entry entry = context.movingAt(legacy, place);
        if (entry != null) {
            found.blocked(
                    annotation,
                    UseKind.TYPE,
                    TypeKey.of(legacy),
                    entry,
                    new Objection(
                            "@ExtensionMethod lets anything call the static methods of " + TypeKey.of(legacy)
                                    + " as its own",
                            "call them as static methods"));
        }
    }

    private Set<String> methodsOf(JavaType.FullyQualified type) {
        Set<String> methods = new TreeSet<>();
        for (JavaType.FullyQualified owner : Members.withSupertypes(type)) {
            for (JavaType.Method method : owner.getMethods()) {
                boolean isDelegated = !TypeKey.OBJECT.isOf(owner)
                        && !method.isConstructor()
                        && !method.hasFlags(Flag.Static)
                        && Members.isInherited(method::hasFlags, owner, Place.NOWHERE)
                        && !method.hasFlags(Flag.Protected);
                if (isDelegated) {
                    Place place = Place.of(owner);
                    methods.add(method.getName()
                            + TypeNames.inParentheses(context.erasures().ofParameters(method, place)) + " "
                            + context.erasures().ofResult(method, place));
                }
            }
        }
        return methods;
    }
}
