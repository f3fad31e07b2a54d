package dev.ssotkit.proof.correspondence;

import dev.ssotkit.map.Accessor;
import dev.ssotkit.map.Argument;
import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.CallTarget;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.map.resolution.CallResolution;
import dev.ssotkit.map.resolution.LineArguments;
import dev.ssotkit.map.resolution.Phase;
import dev.ssotkit.map.resolution.Resolution;
import dev.ssotkit.proof.pool.ClassOutline;
import dev.ssotkit.proof.pool.ClassPool;
import dev.ssotkit.proof.pool.Declaration;
import dev.ssotkit.proof.pool.MemberResolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Which method the map puts in the place of a construction or call. Thread-safe. */
public final class MappedTargets {

    private final TypeCorrespondence types;
    private final ConsolidationMap map;
    private final ClassPool before;
    private final MemberResolution resolutionBefore;
    private final MemberResolution resolutionAfter;
    private final PooledTypes pooled;
    private final CallResolution<String, PooledMethod> calls;

    public MappedTargets(TypeCorrespondence types, ClassPool before, ClassPool after) {
        this.types = types;
        this.map = types.map();
        this.before = before;
        this.resolutionBefore = new MemberResolution(before);
        this.resolutionAfter = new MemberResolution(after);
        this.pooled = new PooledTypes(after);
        this.calls = new CallResolution<>(pooled, pooled);
    }

    /**
     * What stands for a construction; empty if the map leaves it a construction, or names something that is not there.
     *
     * @param caller internal name of the class that constructs
     */
    public Optional<MappedTarget> ofConstruction(String type, String descriptor, String caller) {
        Optional<MappedCall> line = line(type, CallMapping.CONSTRUCTOR, descriptor);
        return line.isPresent()
                ? mapped(line.get(), descriptor, caller)
                : Optional.ofNullable(entryOfConstructed(type)).flatMap(entry -> accessor(entry, descriptor));
    }

    /** The entry whose accessor ends constructions of a type: a legacy type's, or canonical's own; null if none. */
    public @Nullable Entry entryOfConstructed(String type) {
        Entry entry = map.entryFor(type)
                .orElseGet(() -> map.entriesWithCanonical(type).stream()
                        .filter(candidate -> !candidate.isNamesOnly())
                        .findFirst()
                        .orElse(null));
        return entry == null || entry.isNamesOnly() ? null : entry;
    }

    /** What a line of {@code calls} puts in the place of a call; empty if none does, or its target is not there. */
    public Optional<MappedTarget> ofCall(String owner, String name, String descriptor, String caller) {
        Optional<MappedCall> line = line(owner, name, descriptor);
        return line.isPresent() ? mapped(line.get(), descriptor, caller) : ofFactory(owner, name, descriptor);
    }

    /** A legacy type's own static method that makes one of nothing, and that canonical has not, is a construction. */
    private Optional<MappedTarget> ofFactory(String owner, String name, String descriptor) {
        Entry entry = map.entryFor(owner).orElse(null);
        String made = Type.getReturnType(descriptor).getClassName().replace('.', '/');
        if (entry == null
                || !descriptor.startsWith("()")
                || types.legacyEntry(made) != entry
                || !isStatic(resolutionBefore.method(owner, name, descriptor))) {
            return Optional.empty();
        }
        boolean isCanonicals = resolutionAfter.lineage(types.counterpart(owner)).stream()
                .flatMap(type -> type.methods().stream())
                .anyMatch(method -> method.isStatic()
                        && method.name().equals(name)
                        && method.descriptor().startsWith("()"));
        return isCanonicals ? Optional.empty() : accessor(entry, descriptor);
    }

    private static boolean isStatic(@Nullable Declaration method) {
        return method != null && method.member().isStatic();
    }

    /** Whether a line of {@code calls} speaks of a call. */
    public boolean isMapped(String owner, String name, String descriptor) {
        return line(owner, name, descriptor).isPresent();
    }

    private Optional<MappedCall> line(String owner, String name, String descriptor) {
        List<String> parameters = Stream.of(Type.getArgumentTypes(descriptor))
                .map(Type::getClassName)
                .toList();
        return map.callFor(owner, name, parameters, this::supertypes);
    }

    private Collection<String> supertypes(String name) {
        Optional<ClassOutline> type = before.outline(name.replace('.', '/'));
        List<String> names = new ArrayList<>();
        if (type.isPresent()) {
            names.addAll(type.get().interfaces());
            if (type.get().superName() != null) {
                names.add(type.get().superName());
            }
        }
        return names;
    }

    /** The accessor as an entry names it; empty for {@code new} and for one that is not there. */
    public Optional<MappedTarget> accessor(Entry entry, String descriptor) {
        if (entry.isNamesOnly()) {
            return Optional.empty();
        }
        Accessor accessor = entry.accessor();
        PooledMethod method = calls.accessor(descriptorOf(types.internalName(accessor.declaringType())), accessor);
        if (method == null || !method.isStatic()) {
            return Optional.empty();
        }
        List<Argument> arguments = method.parameters().isEmpty() ? List.of() : sameArguments(descriptor);
        return Optional.of(
                new MappedTarget(entry, "accessor " + accessor, declaration(method), arguments, Phase.LOOSE));
    }

    private Optional<MappedTarget> mapped(MappedCall line, String descriptor, String caller) {
        CallTarget target = line.mapping().target();
        List<String> parameters = types.counterparts(Type.getArgumentTypes(descriptor));
        if (LineArguments.missing(target, parameters.size()) != null) {
            return Optional.empty();
        }
        List<String> given = LineArguments.types(target, parameters, pooled);
        Resolution<PooledMethod> found = find(target.declaringType(), target.methodName(), given, caller);
        Accessor accessor = line.entry().accessor();
        if (found.isMissing() && !target.namesAType() && accessor.namesAnotherClass()) {
            found = find(accessor.declaringType(), target.methodName(), given, caller);
        }
        if (!found.isFound()) {
            return Optional.empty();
        }
        return Optional.of(new MappedTarget(
                line.entry(),
                "line `" + line.mapping().written() + "`",
                declaration(found.method()),
                target.keepsArguments() ? sameArguments(descriptor) : target.arguments(),
                found.phase()));
    }

    private Resolution<PooledMethod> find(TypeName owner, String name, List<String> arguments, String caller) {
        String packageName = caller.substring(0, caller.lastIndexOf('/') + 1);
        return calls.find(
                descriptorOf(types.internalName(owner)),
                name,
                arguments,
                method -> method.isAccessibleFrom(packageName));
    }

    private static List<Argument> sameArguments(String descriptor) {
        return IntStream.range(0, Type.getArgumentTypes(descriptor).length)
                .mapToObj(Argument::parameter)
                .toList();
    }

    private static Declaration declaration(PooledMethod method) {
        return new Declaration(method.owner(), method.method());
    }

    private static String descriptorOf(String internalName) {
        return "L" + internalName + ";";
    }
}
