package dev.ssotkit.evidence.construction;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.evidence.classes.ClassShapes;
import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Finds every way to an object of one entry that others than the class itself may go: constructors of canonical and of the
 * legacy types, factories that lines of {@code calls} name, static methods without parameters that return their own
 * type. Those of a library are the library's.
 */
public final class WaysOfConstruction {
    private static final String CONSTRUCTOR = "<init>";

    private final Entry entry;
    private final ClassShapes classes;
    // By its name: a method that is a factory by a line and by its result is one way.
    private final Map<String, WayOfConstruction> ways = new LinkedHashMap<>();

    private WaysOfConstruction(Entry entry, ClassShapes classes) {
        this.entry = entry;
        this.classes = classes;
    }

    /** In the order of the map, canonical first, and of the class files; the accessor is none of them. */
    public static List<WayOfConstruction> of(Entry entry, ClassShapes classes) {
        WaysOfConstruction found = new WaysOfConstruction(entry, classes);
        found.addWaysTo(entry.canonicalType());
        entry.legacyTypes().forEach(found::addWaysTo);
        entry.calls().forEach(found::addFactory);
        return new ArrayList<>(found.ways.values());
    }

    private void addWaysTo(TypeName type) {
        ClassShape shape = classes.ownOf(type).orElse(null);
        if (shape == null) {
            return;
        }
        for (MethodShape method : shape.methods()) {
            if (method.has(Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)) {
                continue;
            }
            if (method.name().equals(CONSTRUCTOR) && !shape.isAbstract() && !shape.isEnum()) {
                addConstructor(shape, method);
            } else if (method.isStatic() && returnsItsOwn(shape, method) && !isAccessor(shape, method)) {
                addFactory(shape, method);
            }
        }
    }

    private static boolean returnsItsOwn(ClassShape shape, MethodShape method) {
        return method.parameterNames().isEmpty()
                && Type.getReturnType(method.descriptor()).getClassName().equals(shape.binaryName());
    }

    private boolean isAccessor(ClassShape shape, MethodShape method) {
        return !entry.isNamesOnly()
                && method.name().equals(entry.accessor().methodName())
                && entry.accessor().declaringType().key().equals(TypeName.keyOf(shape.binaryName()))
                && method.parameterNames().size()
                        == entry.accessor().parameterTypes().size();
    }

    private void addConstructor(ClassShape shape, MethodShape constructor) {
        String name = "new " + shape + arguments(constructor);
        add(
                constructor.parameterNames().isEmpty()
                        ? WayOfConstruction.tried(
                                name,
                                ConstructionSite.ofConstructor(shape.binaryName(), constructor.has(Opcodes.ACC_PUBLIC)))
                        : WayOfConstruction.untried(name, needs(constructor)));
    }

    private void addFactory(CallMapping call) {
        ClassShape shape =
                call.isConstructor() ? null : classes.ownOf(call.type()).orElse(null);
        if (shape == null) {
            return;
        }
        for (MethodShape method : shape.methods()) {
            if (method.name().equals(call.methodName())
                    && !method.has(Opcodes.ACC_PRIVATE | Opcodes.ACC_ABSTRACT | Opcodes.ACC_SYNTHETIC)
                    && yieldsOneOfTheEntry(method)) {
                addFactory(shape, method);
            }
        }
    }

    private boolean yieldsOneOfTheEntry(MethodShape method) {
        if (!ConstructionSite.yieldsObject(method.descriptor())) {
            return false;
        }
        String key = TypeName.keyOf(Type.getReturnType(method.descriptor()).getClassName());
        return entry.canonicalType().key().equals(key)
                || entry.legacyTypes().stream().anyMatch(legacy -> legacy.key().equals(key));
    }

    private void addFactory(ClassShape shape, MethodShape method) {
        String name = (method.isStatic() ? shape.toString() : "new " + shape + "()") + "." + method.name()
                + arguments(method);
        if (!method.parameterNames().isEmpty()) {
            add(WayOfConstruction.untried(name, needs(method)));
            return;
        }
        Optional<MethodShape> constructor = method.isStatic() ? Optional.empty() : constructorOf(shape);
        if (!method.isStatic() && constructor.isEmpty()) {
            add(WayOfConstruction.untried(
                    name, "it needs an object of " + shape + ", whose constructor takes arguments"));
            return;
        }
        boolean isPublic =
                method.has(Opcodes.ACC_PUBLIC) && constructor.stream().allMatch(maker -> maker.has(Opcodes.ACC_PUBLIC));
        add(WayOfConstruction.tried(
                name,
                new ConstructionSite(
                        shape.binaryName(),
                        method.name(),
                        method.descriptor(),
                        method.isStatic(),
                        shape.isInterface(),
                        isPublic)));
    }

    private static Optional<MethodShape> constructorOf(ClassShape shape) {
        return shape.methods().stream()
                .filter(method -> !shape.isAbstract() && method.name().equals(CONSTRUCTOR))
                .filter(method -> !method.has(Opcodes.ACC_PRIVATE))
                .filter(method -> method.parameterNames().isEmpty())
                .findFirst();
    }

    private void add(WayOfConstruction way) {
        ways.putIfAbsent(way.name(), way);
    }

    private static String needs(MethodShape method) {
        return "it takes " + arguments(method) + "; what it yields depends on what it is given";
    }

    private static String arguments(MethodShape method) {
        return "(" + String.join(", ", method.parameterNames()) + ")";
    }
}
