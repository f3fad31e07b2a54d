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
        for (ClassShape owner : hierarchy.superclassChain(legacy)) {
            addFields(owner);
            addConditions(owner);
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

    private void addConditions(ClassShape owner) {
        for (MethodShape method : owner.methods()) {
            if (method.mayUseOwnMonitorConditions()) {
                add(Reason.OWN_MONITOR, "method " + method + " of " + owner + " waits or notifies on its own monitor");
            }
        }
        Set<String> seen = new HashSet<>();
        Deque<String> pending = new ArrayDeque<>(owner.nestedNames());
        while (!pending.isEmpty()) {
            String name = pending.remove();
            Optional<ClassShape> nested = seen.add(name) ? shapes.find(name) : Optional.empty();
            if (nested.isPresent()) {
                pending.addAll(nested.get().nestedNames());
                for (MethodShape method : nested.get().usersOfMonitorOf(owner)) {
                    add(
                            Reason.OWN_MONITOR,
                            "method " + method + " of " + name + " waits or notifies on the monitor of " + owner);
                }
            }
        }
    }

    private void add(Reason reason, String text) {
        obstacles.add(Obstacle.of(reason, text));
    }
}
