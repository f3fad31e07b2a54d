package dev.ssotkit.rewrite.internal.retire.deprecation;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.rewrite.internal.decide.ScannedRun;
import dev.ssotkit.rewrite.internal.hypothesis.CallResolver;
import dev.ssotkit.rewrite.internal.hypothesis.Caller;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.hypothesis.Replacement;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.retire.Definition;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/** Where a call of a constructor or factory would lead, as the consolidation resolves it. */
final class LinkedMembers {

    /**
     * What takes the place of a member.
     *
     * @param owner the class that has it, as it is named
     * @param method null where only the class is certain
     */
    record Target(String owner, JavaType.@Nullable Method method) {}

    private final CallResolver resolver;
    private final Placement placement;

    LinkedMembers(ScannedRun run) {
        Hypothesis hypothesis = new Hypothesis(run.map(), run.sources().index(), Set.of());
        this.resolver = new CallResolver(hypothesis);
        this.placement = new Placement(hypothesis);
    }

    /** The class that takes the place of a class. */
    static Target ofType(Entry entry) {
        return new Target(entry.canonicalType().key(), null);
    }

    /** What a constructor leads to. */
    Target ofConstructor(Definition definition, JavaType.Method constructor) {
        return mapped(definition, constructor)
                .orElseGet(() -> target(
                        definition.entry(),
                        resolver.construction(
                                definition.entry(),
                                constructor,
                                parameters(constructor, definition),
                                Place.of(definition.type()))));
    }

    /** What a factory leads to; empty for a method that is none. */
    Optional<Target> ofFactory(Definition definition, boolean isListed, JavaType.Method method) {
        boolean isStatic = method.hasFlags(Flag.Static);
        if (isStatic || !isListed) {
            Optional<Target> mapped = mapped(definition, method);
            if (mapped.isPresent()) {
                return mapped;
            }
        }
        boolean handsOut = isListed
                && isStatic
                && method.getParameterTypes().isEmpty()
                && definition.key().equals(TypeKey.orNull(method.getReturnType()));
        return handsOut && !definition.entry().isNamesOnly()
                ? Optional.of(target(
                        definition.entry(),
                        resolver.construction(definition.entry(), method, List.of(), Place.of(definition.type()))))
                : Optional.empty();
    }

    private Optional<Target> mapped(Definition definition, JavaType.Method method) {
        Optional<MappedCall> line = resolver.line(definition.type(), method);
        return line.map(mapped -> target(
                mapped.entry(),
                resolver.mapped(
                        mapped, method, true, parameters(method, definition), Caller.at(Place.of(definition.type())))));
    }

    private List<PlacedType> parameters(JavaType.Method method, Definition definition) {
        return placement.parametersOf(method, Place.of(definition.type()));
    }

    private static Target target(Entry entry, Replacement replacement) {
        JavaType.Method method = replacement.method();
        if (replacement.objection() != null || method == null) {
            return ofType(entry);
        }
        JavaType.FullyQualified owner =
                replacement.change() instanceof Change.Call call ? call.type() : method.getDeclaringType();
        return new Target(TypeKey.of(owner).name(), method);
    }
}
