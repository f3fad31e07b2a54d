package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.Member;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.Accessor;
import dev.ssotkit.map.Argument;
import dev.ssotkit.map.CallTarget;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.ParameterType;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.record.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * Finds what is called instead: the accessor of an entry, or what a line of {@code calls} says. In class files, by the
 * rules that the agent follows in loaded classes when it links a site.
 */
public final class TargetMethods {

    private final Entry entry;
    private final ShapeSource shapes;
    private final Hierarchy hierarchy;
    private final @Nullable ClassShape canonical;
    private final @Nullable ClassShape accessorClass;

    /** @param entry not one that moves names only */
    public TargetMethods(Entry entry, ShapeSource shapes) {
        this.entry = entry;
        this.shapes = shapes;
        this.hierarchy = new Hierarchy(shapes);
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
    public TargetMethod accessor(String caller, String descriptor) {
        TargetMethod declared = declaredAccessor();
        if (declared.obstacle().isPresent() || accessorClass == null) {
            return declared;
        }
        Member accessor = findAccessor(accessorClass);
        if (accessor != null && !isAccessible(accessor, caller)) {
            return inaccessible(accessor, caller);
        }
        List<String> wanted = accessor == null
                ? Collections.emptyList()
                : Descriptors.parameters(accessor.method().descriptor());
        return wanted.isEmpty() || fit(Descriptors.parameters(descriptor), wanted)
                ? declared
                : TargetMethod.none(Reason.ARGUMENTS, "it fits neither " + entry.accessor() + " nor a line of calls");
    }

    private TargetMethod declaredAccessor() {
        if (canonical == null || accessorClass == null) {
            return TargetMethod.none(
                    Reason.CANONICAL_NOT_FOUND, missingClass().orElseThrow().toString());
        }
        Member found = findAccessor(accessorClass);
        if (found == null) {
            return TargetMethod.none(Reason.ACCESSOR_MISSING, accessorClass + " has no " + entry.accessor());
        }
        if (!found.method().isStatic()) {
            return TargetMethod.none(Reason.ACCESSOR_NOT_STATIC, describe(found) + " is not static");
        }
        String result = Descriptors.result(found.method().descriptor());
        if (!hierarchy.isAssignable(result, Descriptors.ofClass(canonical.binaryName()))) {
            return TargetMethod.none(Reason.ACCESSOR_TYPE, describe(found) + " does not return " + canonical);
        }
        return TargetMethod.of(found.method());
    }

    private @Nullable Member findAccessor(ClassShape from) {
        Accessor accessor = entry.accessor();
        for (ClassShape owner : hierarchy.superclassChain(from)) {
            for (MethodShape method : owner.methods()) {
                if (method.name().equals(accessor.methodName())
                        && !method.has(Opcodes.ACC_BRIDGE)
                        && hasParameters(method, accessor.parameterTypes())) {
                    return new Member(owner, method);
                }
            }
        }
        return null;
    }

    private static boolean hasParameters(MethodShape method, List<ParameterType> wanted) {
        List<String> parameters = Descriptors.readableParameters(method.descriptor());
        if (parameters.size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!TypeName.keyOf(parameters.get(i)).equals(wanted.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #accessor}, for a line of {@code calls}. */
    public TargetMethod mapped(CallTarget line, String caller, String descriptor) {
        if (canonical == null || accessorClass == null) {
            return declaredAccessor();
        }
        List<String> parameters = Descriptors.parameters(descriptor);
        List<String> arguments = new ArrayList<>(parameters);
        if (!line.keepsArguments()) {
            arguments.clear();
            for (Argument argument : line.arguments()) {
                if (argument.isParameter() && argument.parameterIndex() >= parameters.size()) {
                    return TargetMethod.none(Reason.ARGUMENTS, "there is no argument " + argument.source());
                }
                arguments.add(Arguments.descriptor(argument, parameters));
            }
        }
        Member found = find(line, arguments);
        if (found == null) {
            return TargetMethod.none(
                    Reason.ACCESSOR_MISSING, line.declaringType() + " has no method that fits " + line);
        }
        if (!isAccessible(found, caller)) {
            return inaccessible(found, caller);
        }
        if (!found.method().isStatic()) {
            TargetMethod receiver = accessor(caller, "()V");
            if (receiver.obstacle().isPresent()) {
                return receiver;
            }
        }
        return TargetMethod.of(found.method());
    }

    private @Nullable Member find(CallTarget line, List<String> arguments) {
        ClassShape owner = line.namesAType() ? Eligibility.find(line.declaringType(), shapes) : canonical;
        Member found = owner == null ? null : best(owner, line.methodName(), arguments);
        return found != null || line.namesAType() || accessorClass == null
                ? found
                : best(accessorClass, line.methodName(), arguments);
    }

    /** The method of that name whose parameters take the arguments; the most specific one (JLS 15.12.2.5). */
    private @Nullable Member best(ClassShape type, String name, List<String> arguments) {
        Member best = null;
        for (ClassShape owner : hierarchy.superclassChain(type)) {
            for (MethodShape method : owner.methods()) {
                List<String> wanted = Descriptors.parameters(method.descriptor());
                if (method.name().equals(name)
                        && !method.has(Opcodes.ACC_BRIDGE)
                        && fit(arguments, wanted)
                        && (best == null || isMoreSpecific(wanted, best))) {
                    best = new Member(owner, method);
                }
            }
        }
        return best;
    }

    private boolean isMoreSpecific(List<String> parameters, Member than) {
        List<String> others = Descriptors.parameters(than.method().descriptor());
        return !parameters.equals(others) && fit(parameters, others);
    }

    private boolean fit(List<String> arguments, List<String> parameters) {
        if (arguments.size() != parameters.size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            boolean fits = arguments.get(i).equals(Arguments.NULL)
                    ? Descriptors.isReference(parameters.get(i))
                    : hierarchy.isAssignable(arguments.get(i), parameters.get(i));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private TargetMethod inaccessible(Member member, String caller) {
        return TargetMethod.none(
                Reason.ACCESSOR_NOT_ACCESSIBLE, describe(member) + " is not accessible from " + caller);
    }

    /** Class and method (JVMS 5.4.4); a caller is never canonical's nestmate, or it would not be asked for. */
    private boolean isAccessible(Member member, String caller) {
        boolean samePackage = member.owner().packageName().equals(ClassShape.packageOf(caller));
        MethodShape method = member.method();
        if (samePackage) {
            return !method.has(Opcodes.ACC_PRIVATE);
        }
        boolean inherited = method.has(Opcodes.ACC_PROTECTED)
                && hierarchy.isSubtype(caller, member.owner().binaryName());
        return (member.owner().flags() & Opcodes.ACC_PUBLIC) != 0 && (method.has(Opcodes.ACC_PUBLIC) || inherited);
    }

    private static String describe(Member member) {
        return member.owner() + "." + member.method().name();
    }
}
