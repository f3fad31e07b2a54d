package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.Argument;
import dev.ssotkit.map.CallTarget;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.map.resolution.CallResolution;
import dev.ssotkit.map.resolution.LineArguments;
import dev.ssotkit.map.resolution.LineResolution;
import dev.ssotkit.map.resolution.Resolution;
import dev.ssotkit.map.resolution.ResolvedLine;
import dev.ssotkit.record.Reason;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is called instead: the accessor of an entry, or what a line of {@code calls} says. In class files, with the
 * resolver that the agent asks about loaded classes when it links a site.
 */
public final class EntryTargets {

    private final Entry entry;
    private final ShapeSource shapes;
    private final Hierarchy hierarchy;
    private final ClassFileTypes types;
    private final CallResolution<String, ClassFileMethod> calls;
    private final @Nullable ClassShape canonical;
    private final @Nullable ClassShape accessorClass;

    /** @param entry not one that moves names only */
    public EntryTargets(Entry entry, ShapeSource shapes) {
        this.entry = entry;
        this.shapes = shapes;
        this.hierarchy = new Hierarchy(shapes);
        this.types = new ClassFileTypes(shapes);
        this.calls = types.calls();
        this.canonical = Eligibility.find(entry.canonicalType(), shapes);
        this.accessorClass = Eligibility.find(entry.accessor().declaringType(), shapes);
    }

    /** Whether a descriptor is that of the entry's canonical type or of a subtype. */
    public static boolean isCanonical(Entry entry, String descriptor, ShapeSource shapes) {
        ClassShape canonical = Eligibility.find(entry.canonicalType(), shapes);
        return canonical != null
                && new Hierarchy(shapes).isAssignable(descriptor, Descriptors.ofClass(canonical.binaryName()));
    }

    /** That the canonical type, or the class of the accessor, is not among the classes. */
    public Optional<Obstacle> missingClass() {
        if (canonical != null && accessorClass != null) {
            return Optional.empty();
        }
        TypeName missing =
                canonical == null ? entry.canonicalType() : entry.accessor().declaringType();
        return Optional.of(Obstacle.of(Reason.CANONICAL_NOT_FOUND, missing + " is not among the classes"));
    }

    /** What is wrong with the accessor wherever it is called from, and whatever with. */
    public Optional<Obstacle> faultOfAccessor() {
        return declaredAccessor().obstacle();
    }

    /**
     * The accessor.
     *
     * @param caller binary name of the class that calls it
     * @param descriptor of the constructor or method that it stands for
     */
    public EntryTarget accessor(String caller, String descriptor) {
        EntryTarget declared = declaredAccessor();
        ClassFileMethod accessor = accessorClass == null ? null : findAccessor(accessorClass);
        if (declared.obstacle().isPresent() || accessorClass == null || accessor == null) {
            return declared;
        }
        if (!new ClassFileAccess(shapes, caller, accessorClass.binaryName())
                .through(Descriptors.ofClass(accessorClass.binaryName()))
                .allows(accessor)) {
            return EntryTarget.none(Reason.ACCESSOR_NOT_ACCESSIBLE, accessor + " is not accessible from " + caller);
        }
        return accessor.parameters().isEmpty() || calls.takes(accessor, Descriptors.parameters(descriptor))
                ? declared
                : EntryTarget.none(Reason.ARGUMENTS, "it fits neither " + entry.accessor() + " nor a line of calls");
    }

    private EntryTarget declaredAccessor() {
        if (canonical == null || accessorClass == null) {
            return EntryTarget.none(
                    Reason.CANONICAL_NOT_FOUND, missingClass().orElseThrow().toString());
        }
        ClassFileMethod found = findAccessor(accessorClass);
        if (found == null) {
            return EntryTarget.none(Reason.ACCESSOR_MISSING, accessorClass + " has no " + entry.accessor());
        }
        if (!found.isStatic()) {
            return EntryTarget.none(Reason.ACCESSOR_NOT_STATIC, found + " is not static");
        }
        String result = Descriptors.result(found.shape().descriptor());
        if (!hierarchy.isAssignable(result, Descriptors.ofClass(canonical.binaryName()))) {
            return EntryTarget.none(Reason.ACCESSOR_TYPE, found + " does not return " + canonical);
        }
        return EntryTarget.of(found.shape());
    }

    private @Nullable ClassFileMethod findAccessor(ClassShape owner) {
        return calls.accessor(Descriptors.ofClass(owner.binaryName()), entry.accessor());
    }

    /** As {@link #accessor}, for a line of {@code calls}. */
    public EntryTarget mapped(CallTarget line, String caller, String descriptor) {
        if (canonical == null || accessorClass == null) {
            return declaredAccessor();
        }
        LineResolution<String, ClassFileMethod> lines = new LineResolution<>(
                calls, types, Descriptors.ofClass(canonical.binaryName()), descriptor(accessorClass));
        List<String> parameters = Descriptors.parameters(descriptor);
        Argument missing = LineArguments.missing(line, parameters.size());
        if (missing != null) {
            return EntryTarget.none(Reason.ARGUMENTS, "there is no argument " + missing.source());
        }
        ResolvedLine<String, ClassFileMethod> found = lines.find(
                line,
                line.namesAType() ? descriptor(Eligibility.find(line.declaringType(), shapes)) : null,
                LineArguments.types(line, parameters, types),
                new ClassFileAccess(shapes, caller, canonical.binaryName()));
        Resolution.Failure failure = found.failure();
        if (failure != null) {
            return EntryTarget.none(LineFaults.reason(failure), lines.fault(line, found, caller));
        }
        int collected = found.resolution().collected().orElse(-1);
        if (ArgumentSlots.of(found.method().shape().descriptor(), collected) > ArgumentSlots.MOST) {
            return EntryTarget.none(Reason.LINKAGE, ArgumentSlots.tooMany(found.method()));
        }
        if (!found.method().isStatic()) {
            EntryTarget receiver = accessor(caller, "()V");
            if (receiver.obstacle().isPresent()) {
                return receiver;
            }
        }
        return EntryTarget.of(found.method().shape());
    }

    private static @Nullable String descriptor(@Nullable ClassShape type) {
        return type == null ? null : Descriptors.ofClass(type.binaryName());
    }
}
