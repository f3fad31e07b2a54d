package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.FieldShape;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.map.resolution.CallResolution;
import dev.ssotkit.map.resolution.Resolution;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * Whether what code uses of a legacy type is there on canonical, where only names move: then the source has to compile with
 * the other name. Decided from class files, with the resolver that the recipe asks about sources.
 */
public final class MovedMembers {

    private static final String CONSTRUCTOR = "<init>";

    private final ConsolidationMap map;
    private final Set<String> defined = new HashSet<>();
    private final ShapeSource shapes;
    private final Hierarchy hierarchy;
    private final ClassFileTypes types;
    private final CallResolution<String, ClassFileMethod> calls;

    /** Questions about the types of a map, as these classes show them. */
    public MovedMembers(ConsolidationMap map, ShapeSource shapes) {
        this.map = map;
        this.shapes = shapes;
        this.hierarchy = new Hierarchy(shapes);
        this.types = new ClassFileTypes(shapes);
        this.calls = types.calls();
        for (Entry entry : map.entries()) {
            defined.add(entry.canonicalType().key());
            for (TypeName type : entry.legacyTypes()) {
                defined.add(type.key());
            }
        }
    }

    /** That canonical is not among the classes, or that a class cannot name it. */
    public Optional<String> faultOfType(Entry entry, String caller) {
        ClassShape canonical = canonical(entry);
        if (canonical == null) {
            return Optional.of("canonical type " + entry.canonicalType() + " is not among the classes");
        }
        boolean isVisible = (canonical.flags() & Opcodes.ACC_PUBLIC) != 0
                || canonical.packageName().equals(ClassShape.packageOf(caller));
        return isVisible ? Optional.empty() : Optional.of(canonical + " is not visible from " + caller);
    }

    /**
     * What is wrong with a call on canonical in place of the legacy type.
     *
     * @param name of the method; {@code <init>} for a constructor
     * @param descriptor as the call has it
     */
    public Optional<String> faultOfCall(Entry entry, String name, String descriptor, boolean isStatic, String caller) {
        ClassShape canonical = canonical(entry);
        if (canonical == null) {
            return Optional.empty(); // Said of the type.
        }
        String moved = moved(descriptor);
        List<String> arguments = Descriptors.parameters(moved);
        String wanted = (name.equals(CONSTRUCTOR) ? "constructor (" : "method " + name + "(")
                + String.join(", ", Descriptors.readableParameters(moved)) + ")";
        if (name.equals(CONSTRUCTOR)) {
            return faultOfConstruction(canonical, arguments, wanted, caller);
        }
        String type = Descriptors.ofClass(canonical.binaryName());
        Resolution<ClassFileMethod> found = calls.find(
                type, name, arguments, new ClassFileAccess(shapes, caller, canonical.binaryName()).through(type));
        if (found.failure() == Resolution.Failure.NOT_ACCESSIBLE) {
            return Optional.of(wanted + " of " + canonical + " is not accessible from " + caller);
        }
        if (!found.isFound()) {
            boolean isObjects = !isStatic && ObjectMethods.like(MethodShape.publicMethod(name, moved)) != null;
            return isObjects ? Optional.empty() : Optional.of(wanted + " has no counterpart in " + canonical);
        }
        MethodShape method = found.method().shape();
        if (method.isStatic() != isStatic) {
            return Optional.of(wanted + (isStatic ? " is not static in " : " is static in ") + canonical);
        }
        String result = Descriptors.result(moved);
        String given = Descriptors.result(method.descriptor());
        boolean fits = result.equals("V") || given.equals(result) || hierarchy.isAssignable(given, result);
        return fits
                ? Optional.empty()
                : Optional.of(wanted + " returns " + Descriptors.readable(given) + " in " + canonical + ", not "
                        + Descriptors.readable(result));
    }

    private Optional<String> faultOfConstruction(
            ClassShape canonical, List<String> arguments, String wanted, String caller) {
        if (canonical.isAbstract() || canonical.isInterface()) {
            return Optional.of(canonical + " is abstract: nothing constructs it");
        }
        String type = Descriptors.ofClass(canonical.binaryName());
        boolean isThere = false;
        for (ClassFileMethod constructor : types.declared(type, CONSTRUCTOR)) {
            if (calls.takes(constructor, arguments)) {
                isThere = true;
                if (new ClassFileAccess(shapes, caller, canonical.binaryName())
                        .through(type)
                        .allows(constructor)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(
                isThere
                        ? wanted + " of " + canonical + " is not accessible from " + caller
                        : wanted + " has no counterpart in " + canonical);
    }

    /** What is wrong with a field of canonical in place of the legacy type's. */
    public Optional<String> faultOfField(Entry entry, String name, String descriptor, boolean isStatic, String caller) {
        ClassShape canonical = canonical(entry);
        if (canonical == null) {
            return Optional.empty();
        }
        for (String owner : hierarchy.withSupertypes(canonical.binaryName())) {
            ClassShape shape = shapes.find(owner).orElse(null);
            if (shape == null) {
                continue;
            }
            for (FieldShape field : shape.fields()) {
                if (field.name().equals(name)) {
                    boolean isAccessible =
                            new ClassFileAccess(shapes, caller, canonical.binaryName()).mayUse(field.flags(), shape);
                    return isAccessible
                            ? faultOf(field, shape, moved(descriptor), isStatic)
                            : Optional.of("field " + name + " of " + shape + " is not accessible from " + caller);
                }
            }
        }
        return Optional.of("field " + name + " has no counterpart in " + canonical);
    }

    private Optional<String> faultOf(FieldShape field, ClassShape owner, String descriptor, boolean isStatic) {
        if (((field.flags() & Opcodes.ACC_STATIC) != 0) != isStatic) {
            return Optional.of("field " + field.name() + (isStatic ? " is not static in " : " is static in ") + owner);
        }
        return hierarchy.isAssignable(field.descriptor(), descriptor)
                        || field.descriptor().equals(descriptor)
                ? Optional.empty()
                : Optional.of("field " + field.name() + " of " + owner + " is a "
                        + Descriptors.readable(field.descriptor()) + ", not a " + Descriptors.readable(descriptor));
    }

    private @Nullable ClassShape canonical(Entry entry) {
        return Eligibility.find(entry.canonicalType(), shapes);
    }

    // What moves with the names: the classes of a descriptor.
    private String moved(String descriptor) {
        StringBuilder moved = new StringBuilder();
        int at = 0;
        for (int start = descriptor.indexOf('L'); start >= 0; start = descriptor.indexOf('L', at)) {
            int end = descriptor.indexOf(';', start);
            moved.append(descriptor, at, start + 1).append(moved(descriptor, start + 1, end));
            at = end;
        }
        return moved.append(descriptor, at, descriptor.length()).toString();
    }

    private String moved(String descriptor, int start, int end) {
        String name = descriptor.substring(start, end).replace('/', '.');
        Entry entry = map.entryFor(name).orElse(null);
        ClassShape canonical = entry == null ? null : canonical(entry);
        return (canonical == null ? name : canonical.binaryName()).replace('.', '/');
    }

    /** Whether a class is one of those that are retired, or canonical itself: what they use of each other goes with them. */
    public boolean isDefinition(String className) {
        String key = TypeName.keyOf(className);
        for (int end = key.length(); end > 0; end = key.lastIndexOf('.', end - 1)) {
            String around = key.substring(0, end);
            // As TypeName.isWithin has it.
            if (defined.contains(around)
                    || around.endsWith("$") && defined.contains(around.substring(0, around.length() - 1))) {
                return true;
            }
        }
        return false;
    }
}
