package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.FieldShape;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.record.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What keeps a class as such, apart from its single methods, from being a facade. */
final class FacadeObstacles {

    private static final String READS_FIELDS = " reads fields of an object, which a facade does not have";

    private final ClassShape legacy;
    private final ClassShape canonical;
    private final ShapeSource shapes;
    private final Hierarchy hierarchy;
    private final List<Obstacle> obstacles = new ArrayList<>();

    FacadeObstacles(ClassShape legacy, ClassShape canonical, ShapeSource shapes) {
        this.legacy = legacy;
        this.canonical = canonical;
        this.shapes = shapes;
        this.hierarchy = new Hierarchy(shapes);
    }

    List<Obstacle> find() {
        addMissing(legacy);
        addMissing(canonical);
        if (legacy.isSealed()) {
            add(Reason.SEALED, "is sealed");
        }
        if (legacy.isAnnotation()) {
            add(Reason.NOT_ELIGIBLE, "is an annotation");
        }
        if (legacy.isEnum()) {
            add(Reason.NOT_ELIGIBLE, "is an enum");
        }
        addIfSubtype("java.io.Externalizable");
        addIfSubtype("java.io.Serializable");
        Set<String> supertypesOfCanonical = hierarchy.withSupertypes(canonical.binaryName());
        for (ClassShape owner : hierarchy.superclassChain(legacy)) {
            addFields(owner);
            addConditions(owner);
            // What canonical inherits too it always has.
            if (!supertypesOfCanonical.contains(owner.binaryName())) {
                addReaders(owner);
            }
        }
        return Collections.unmodifiableList(obstacles);
    }

    private void addMissing(ClassShape type) {
        for (String name : hierarchy.missing(type.binaryName())) {
            add(Reason.NOT_ELIGIBLE, "supertype " + name + " of " + type + " " + shapes.absence(name));
        }
    }

    private void addIfSubtype(String supertype) {
        if (hierarchy.isSubtype(legacy.binaryName(), supertype)) {
            add(Reason.SERIALIZABLE, "is " + supertype.substring(supertype.lastIndexOf('.') + 1));
        }
    }

    private void addFields(ClassShape owner) {
        for (FieldShape field : owner.fields()) {
            if (field.isReadableOnInstances()) {
                add(Reason.INSTANCE_FIELD, "field " + field.name() + " of " + owner + " is not private");
            }
        }
        for (String field : owner.fieldsFilledByConstructors()) {
            add(Reason.NOT_ELIGIBLE, "a constructor of " + owner + " stores its object in " + field);
        }
    }

    /** Private fields are read by the class's static code, and by all classes that stand in one with it (JLS 6.6.1). */
    private void addReaders(ClassShape owner) {
        if (owner.readsFieldsInInitialiser()) {
            add(Reason.INSTANCE_FIELD, "the initialiser of " + owner + READS_FIELDS);
        }
        ClassShape outermost = owner;
        Set<String> seen = new HashSet<>();
        while (outermost.outerName() != null && seen.add(outermost.binaryName())) {
            Optional<ClassShape> outer = shapes.find(outermost.outerName());
            if (outer.isEmpty()) {
                break;
            }
            outermost = outer.get();
        }
        for (ClassShape around : withNested(outermost)) {
            if (!around.binaryName().equals(owner.binaryName())) {
                for (MethodShape method : around.readersOfFieldsOf(owner)) {
                    add(Reason.INSTANCE_FIELD, "method " + method + " of " + around + READS_FIELDS);
                }
            }
        }
    }

    private List<ClassShape> withNested(ClassShape outermost) {
        List<ClassShape> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> pending = new ArrayDeque<>();
        pending.add(outermost.binaryName());
        while (!pending.isEmpty()) {
            String name = pending.remove();
            Optional<ClassShape> found = seen.add(name) ? shapes.find(name) : Optional.empty();
            if (found.isPresent()) {
                all.add(found.get());
                pending.addAll(found.get().nestedNames());
            }
        }
        return all;
    }

    private void addConditions(ClassShape owner) {
        for (MethodShape method : owner.methods()) {
            if (method.mayUseOwnMonitorConditions()) {
                add(Reason.OWN_MONITOR, "method " + method + " of " + owner + " waits or notifies on its own monitor");
            }
        }
        for (ClassShape nested : withNested(owner)) {
            if (!nested.binaryName().equals(owner.binaryName())) {
                for (MethodShape method : nested.usersOfMonitorOf(owner)) {
                    add(
                            Reason.OWN_MONITOR,
                            "method " + method + " of " + nested + " waits or notifies on the monitor of " + owner);
                }
            }
        }
    }

    private void add(Reason reason, String text) {
        obstacles.add(Obstacle.of(reason, text));
    }
}
