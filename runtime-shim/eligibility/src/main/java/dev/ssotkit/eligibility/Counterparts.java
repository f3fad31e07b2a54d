package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.CallableMethods;
import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.Member;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.Argument;
import dev.ssotkit.map.CallTarget;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.map.resolution.Access;
import dev.ssotkit.map.resolution.LineArguments;
import dev.ssotkit.map.resolution.Phase;
import dev.ssotkit.map.resolution.Resolution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Finds what stands for a legacy method: where {@code calls} says so that, else canonical's method of the same shape. */
final class Counterparts {

    private final ShapeSource shapes;
    private final Hierarchy hierarchy;
    private final ClassFileTypes types;
    private final Entry entry;
    private final ConsolidationMap map;
    private final ClassShape legacy;
    private final ClassShape canonical;
    private final CallableMethods canonicalMembers;

    Counterparts(Entry entry, ClassShape legacy, ClassShape canonical, ShapeSource shapes) {
        this.shapes = shapes;
        this.hierarchy = new Hierarchy(shapes);
        this.types = new ClassFileTypes(shapes);
        this.entry = entry;
        this.map = ConsolidationMap.of(Collections.singletonList(entry));
        this.legacy = legacy;
        this.canonical = canonical;
        this.canonicalMembers = new CallableMethods(canonical, shapes);
    }

    /** Whether {@code calls} names it. */
    boolean isMapped(MethodShape method) {
        return line(method).isPresent();
    }

    private Optional<MappedCall> line(MethodShape method) {
        return map.callFor(
                legacy.binaryName(), method.name(), Descriptors.readableParameters(method.descriptor()), hierarchy);
    }

    Counterpart find(MethodShape method) {
        Optional<MappedCall> line = line(method);
        Counterpart found =
                line.isPresent() ? ofLine(method, line.get().mapping().target()) : ofSameShape(method);
        return found.isFound() ? withResult(method, found) : found;
    }

    private Counterpart ofSameShape(MethodShape method) {
        String parameters = Descriptors.parameterPart(method.descriptor());
        Member best = null;
        for (Member candidate : canonicalMembers.onInstances()) {
            MethodShape shape = candidate.method();
            if (shape.name().equals(method.name())
                    && Descriptors.parameterPart(shape.descriptor()).equals(parameters)
                    && (best == null || isBetter(shape, best.method(), method))) {
                best = candidate;
            }
        }
        MethodShape target = best == null ? ObjectMethods.like(method) : best.method();
        if (target == null) {
            return Counterpart.none("method " + method + " has no counterpart in " + canonical);
        }
        return Counterpart.of(canonical, target, unchanged(method));
    }

    /** Among methods that differ in their results only, as bridges do: the same result, else no bridge. */
    private static boolean isBetter(MethodShape candidate, MethodShape best, MethodShape wanted) {
        return candidate.descriptor().equals(wanted.descriptor())
                || (best.has(Opcodes.ACC_BRIDGE) && !best.descriptor().equals(wanted.descriptor()));
    }

    private static List<Argument> unchanged(MethodShape method) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = Descriptors.parameters(method.descriptor()).size(); i > 0; i--) {
            arguments.add(0, Argument.parameter(i - 1));
        }
        return Collections.unmodifiableList(arguments);
    }

    private Counterpart ofLine(MethodShape method, CallTarget target) {
        List<Argument> arguments = target.keepsArguments() ? unchanged(method) : target.arguments();
        boolean onCanonical = target.declaringType().key().equals(TypeName.keyOf(canonical.binaryName()));
        ClassShape owner = onCanonical ? canonical : found(target.declaringType());
        if (owner == null) {
            return Counterpart.none("class " + target.declaringType() + ", to which `calls` maps " + method
                    + ", is not among the classes");
        }
        Resolution<ClassFileMethod> chosen = choose(owner, target, method, onCanonical);
        if (chosen == null && !target.namesAType() && entry.accessor().namesAnotherClass()) {
            ClassShape accessorClass = found(entry.accessor().declaringType());
            if (accessorClass != null) {
                owner = accessorClass;
                chosen = choose(owner, target, method, false);
            }
        }
        if (chosen == null || !chosen.isFound()) {
            String fault = chosen == null ? "is mapped to no method of " : "is mapped to several methods of ";
            return Counterpart.none("method " + method + " " + fault + owner + ": `" + target + "`");
        }
        return Counterpart.of(owner, chosen.method().shape(), arguments);
    }

    private @Nullable ClassShape found(TypeName type) {
        return Eligibility.find(type, shapes);
    }

    /**
     * Found or ambiguous; null if there is none. An instance method of another type has no instance to be called on, and
     * a facade passes the arguments one for one: a line names the array of a variable-arity method itself.
     */
    private @Nullable Resolution<ClassFileMethod> choose(
            ClassShape owner, CallTarget target, MethodShape method, boolean instancesToo) {
        List<String> parameters = Descriptors.parameters(method.descriptor());
        if (LineArguments.missing(target, parameters.size()) != null) {
            return null;
        }
        Resolution<ClassFileMethod> found = types.calls()
                .find(
                        Descriptors.ofClass(owner.binaryName()),
                        target.methodName(),
                        LineArguments.types(target, parameters, types),
                        new FromFacade(instancesToo));
        boolean isUsable = found.isFound()
                ? found.phase() != Phase.VARIABLE_ARITY
                : found.failure() == Resolution.Failure.AMBIGUOUS;
        return isUsable ? found : null;
    }

    private Counterpart withResult(MethodShape method, Counterpart found) {
        String wanted = Descriptors.result(method.descriptor());
        String given = Descriptors.result(found.method().descriptor());
        if (wanted.equals("V") || (!given.equals("V") && hierarchy.isAssignable(given, wanted))) {
            return found;
        }
        boolean isLegacy = wanted.equals(Descriptors.ofClass(legacy.binaryName()));
        if (isLegacy && hierarchy.isAssignable(given, Descriptors.ofClass(canonical.binaryName()))) {
            return found.asFacade();
        }
        return Counterpart.none("method " + method + " returns " + Descriptors.readable(wanted) + ", but "
                + found.method() + " of " + found.owner() + " returns " + Descriptors.readable(given));
    }

    /** A facade may call what is not private, whatever the package; not by a lambda, which class loading may not need. */
    private static final class FromFacade implements Access<ClassFileMethod> {

        private final boolean instancesToo;

        FromFacade(boolean instancesToo) {
            this.instancesToo = instancesToo;
        }

        @Override
        public boolean allows(ClassFileMethod method) {
            return !method.isPrivate() && (instancesToo || method.isStatic());
        }
    }
}
