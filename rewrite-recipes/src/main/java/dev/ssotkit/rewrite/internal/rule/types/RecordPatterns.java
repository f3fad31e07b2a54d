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
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Blocks patterns that take a record apart, unless canonical is one of the same components (JLS 14.30.1, 8.10.1). */
public final class RecordPatterns implements Rule<J.DeconstructionPattern> {

    private final RuleContext context;

    /** Asked in one file. */
    public RecordPatterns(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.DeconstructionPattern>> constructs() {
        return Set.of(J.DeconstructionPattern.class);
    }

    @Override
    public void at(J.DeconstructionPattern pattern, Cursor cursor, Findings found) {
        JavaType.FullyQualified legacy =
                TypeUtils.asFullyQualified(pattern.getDeconstructor().getType());
        Entry entry = context.movingAt(legacy, Placement.of(cursor));
        if (legacy == null || entry == null) {
            return;
        }
        List<String> components = componentsOf(legacy);
        List<String> after = componentsOf(context.hypothesis().canonical(entry).orElse(null));
        if (components == null || !components.equals(after)) {
            String name = RuleContext.canonical(entry);
            found.blocked(
                    pattern,
                    UseKind.TYPE,
                    TypeKey.of(legacy),
                    entry,
                    new Objection(
                            after == null
                                    ? name + " is no record whose components are known: no pattern takes it apart"
                                    : name + " has the components " + after + ", not " + components,
                            "read the components by their methods here"));
        }
    }

    // Attribution has fields in an order of its own; the canonical constructor (JLS 8.10.4) has them in theirs.
    private @Nullable List<String> componentsOf(JavaType.@Nullable FullyQualified type) {
        if (type == null || type.getKind() != JavaType.FullyQualified.Kind.Record) {
            return null;
        }
        Set<String> fields = type.getMembers().stream()
                .filter(field -> !field.hasFlags(Flag.Static))
                .map(JavaType.Variable::getName)
                .collect(Collectors.toSet());
        for (JavaType.Method constructor : Members.methods(type, Members.CONSTRUCTOR)) {
            List<String> names = constructor.getParameterNames();
            if (names.size() == fields.size() && fields.containsAll(names)) {
                List<String> types = context.erasures().ofParameters(constructor, Place.of(type));
                List<String> components = new ArrayList<>();
                for (int i = 0; i < names.size(); i++) {
                    components.add(types.get(i) + " " + names.get(i));
                }
                return components;
            }
        }
        return null;
    }
}
