package dev.ssotkit.map.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What keeps a class as such, apart from its single methods, from being a facade. */
final class FacadeObstacles {

    private final ClassShape legacy;
    private final ClassShape canonical;
    private final Hierarchy hierarchy;
    private final List<String> obstacles = new ArrayList<>();

    FacadeObstacles(ClassShape legacy, ClassShape canonical, ShapeSource shapes) {
        this.legacy = legacy;
        this.canonical = canonical;
        this.hierarchy = new Hierarchy(shapes);
    }

    List<String> find() {
        addMissing(legacy);
        addMissing(canonical);
        if (legacy.isSealed()) {
            obstacles.add("is sealed");
        }
        if (legacy.isAnnotation()) {
            obstacles.add("is an annotation");
        }
        if (legacy.isEnum()) {
            obstacles.add("is an enum");
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
            obstacles.add("supertype " + name + " of " + type + " is not among the classes");
        }
    }

    private void addIfSubtype(String supertype) {
        if (hierarchy.isSubtype(legacy.binaryName(), supertype)) {
            obstacles.add("is " + supertype.substring(supertype.lastIndexOf('.') + 1));
        }
    }

    private void addFields(ClassShape owner) {
        for (FieldShape field : owner.fields()) {
            if (field.isReadableOnInstances()) {
                obstacles.add("field " + field.name() + " of " + owner + " is not private");
            }
        }
    }

    private void addConditions(ClassShape owner) {
        for (MethodShape method : owner.methods()) {
            if (method.mayUseOwnMonitorConditions()) {
                obstacles.add("method " + method + " of " + owner + " waits or notifies on its own monitor");
            }
        }
    }
}
