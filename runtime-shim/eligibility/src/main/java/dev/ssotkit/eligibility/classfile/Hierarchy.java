package dev.ssotkit.eligibility.classfile;

import dev.ssotkit.map.Supertypes;
import dev.ssotkit.map.resolution.Primitive;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Supertypes by name, as far as a {@link ShapeSource} knows them. Whatever it does not know counts as unrelated. */
public final class Hierarchy implements Supertypes {

    /** The superclass of all. */
    public static final String OBJECT = "java.lang.Object";

    private final ShapeSource shapes;

    /** The hierarchy of the classes that {@code shapes} finds. */
    public Hierarchy(ShapeSource shapes) {
        this.shapes = shapes;
    }

    /** The direct supertypes of a class, by binary name; empty if it is unknown. */
    @Override
    public Collection<String> of(String binaryName) {
        Optional<ClassShape> shape = shapes.find(binaryName);
        return shape.isPresent() ? directSupertypes(shape.get()) : Collections.emptyList();
    }

    private static List<String> directSupertypes(ClassShape shape) {
        List<String> names = new ArrayList<>();
        String superName = shape.superName();
        if (superName != null) {
            names.add(superName);
        }
        names.addAll(shape.interfaceNames());
        return Collections.unmodifiableList(names);
    }

    /** The class itself and all its supertypes, nearest first. */
    public Set<String> withSupertypes(String binaryName) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> pending = new ArrayDeque<>(Collections.singleton(binaryName));
        while (!pending.isEmpty()) {
            String name = pending.remove();
            if (seen.add(name)) {
                pending.addAll(of(name));
            }
        }
        return Collections.unmodifiableSet(seen);
    }

    /** Whether the source shows that every {@code from} is a {@code to}; arrays and primitives are no classes. */
    public boolean isSubtype(String from, String to) {
        return to.equals(OBJECT) || withSupertypes(from).contains(to);
    }

    /** Supertypes of a class, itself among them, that the source does not find. */
    public List<String> missing(String binaryName) {
        List<String> missing = new ArrayList<>();
        for (String name : withSupertypes(binaryName)) {
            if (!shapes.find(name).isPresent()) {
                missing.add(name);
            }
        }
        return Collections.unmodifiableList(missing);
    }

    /** The class and its superclasses that the source finds, from the class upwards; Object is not among them. */
    public List<ClassShape> superclassChain(ClassShape shape) {
        List<ClassShape> chain = new ArrayList<>();
        @Nullable ClassShape next = shape;
        while (next != null && !next.binaryName().equals(OBJECT) && chain.size() < MAXIMUM_DEPTH) {
            chain.add(next);
            String superName = next.superName();
            next = superName == null ? null : shapes.find(superName).orElse(null);
        }
        return Collections.unmodifiableList(chain);
    }

    /** Class files may claim to extend each other in a circle; nothing that can be loaded is this deep. */
    private static final int MAXIMUM_DEPTH = 1000;

    /** Whether a value of one field descriptor can stand where the other is wanted, without boxing. */
    public boolean isAssignable(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        if (!Descriptors.isReference(from) || !Descriptors.isReference(to)) {
            Primitive narrow = Primitive.named(from);
            Primitive wide = Primitive.named(to);
            return narrow != null && wide != null && narrow.isSubtypeOf(wide);
        }
        if (Descriptors.isArray(from) && Descriptors.isArray(to)) {
            String fromElement = from.substring(1);
            String toElement = to.substring(1);
            return Descriptors.isReference(fromElement)
                    && Descriptors.isReference(toElement)
                    && isAssignable(fromElement, toElement);
        }
        if (Descriptors.isArray(to)) {
            return false;
        }
        String target = Descriptors.className(to);
        if (Descriptors.isArray(from)) {
            return target.equals(OBJECT)
                    || target.equals("java.lang.Cloneable")
                    || target.equals("java.io.Serializable");
        }
        return isSubtype(Descriptors.className(from), target);
    }
}
