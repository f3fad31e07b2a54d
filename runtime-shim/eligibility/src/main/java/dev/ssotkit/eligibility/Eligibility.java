package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.RememberedShapes;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.record.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a construction of a legacy type yields: the canonical instance, a facade, or the original. Decided from class
 * files alone; whatever they do not show counts against redirection.
 */
public final class Eligibility {

    private Eligibility() {}

    /** The verdict on one legacy type of an entry; that no other entry claims it, the caller has seen. */
    public static Verdict of(Entry entry, TypeName legacyType, ShapeSource source) {
        ShapeSource shapes = new RememberedShapes(source);
        ClassShape legacy = find(legacyType, shapes);
        String name = legacy == null ? legacyType.binaryName() : legacy.binaryName();
        if (entry.isNamesOnly()) {
            return Verdict.moves(name);
        }
        ClassShape canonical = find(entry.canonicalType(), shapes);
        if (legacy == null) {
            return Verdict.blocked(name, Obstacle.of(Reason.NOT_ELIGIBLE, shapes.absence(name)));
        }
        if (canonical == null) {
            return Verdict.blocked(
                    name,
                    Obstacle.of(
                            Reason.CANONICAL_NOT_FOUND,
                            "canonical type " + entry.canonicalType() + " "
                                    + shapes.absence(entry.canonicalType().binaryName())));
        }
        return of(entry, legacy, canonical, shapes);
    }

    private static Verdict of(Entry entry, ClassShape legacy, ClassShape canonical, ShapeSource shapes) {
        List<Obstacle> obstacles = new ArrayList<>(new FacadeObstacles(legacy, canonical, shapes).find());
        ForwardingPlan plan = new ForwardingPlan(entry, legacy, canonical, shapes);
        obstacles.addAll(plan.obstacles());
        if (new Hierarchy(shapes).isSubtype(canonical.binaryName(), legacy.binaryName())) {
            Obstacle lost = lostWithoutConstructor(legacy, shapes);
            if (lost != null) {
                return Verdict.blocked(legacy.binaryName(), lost);
            }
            return Verdict.identity(legacy.binaryName(), obstacles, plan.forwardings());
        }
        return obstacles.isEmpty()
                ? Verdict.facade(legacy.binaryName(), plan.forwardings())
                : Verdict.blocked(legacy.binaryName(), obstacles);
    }

    /**
     * What code elsewhere would miss if another object took the place of one that a constructor of that class makes: that
     * it stores its object in a static field. Canonical, which is made once by one of the constructors, makes up for it
     * where each of them does so.
     */
    public static Optional<Obstacle> lostWithoutConstructor(TypeName type, ShapeSource source) {
        ShapeSource shapes = new RememberedShapes(source);
        ClassShape shape = find(type, shapes);
        return shape == null ? Optional.empty() : Optional.ofNullable(lostWithoutConstructor(shape, shapes));
    }

    private static @Nullable Obstacle lostWithoutConstructor(ClassShape type, ShapeSource shapes) {
        for (ClassShape owner : new Hierarchy(shapes).superclassChain(type)) {
            for (String field : owner.fieldsFilledBySomeConstructors()) {
                return Obstacle.of(
                        Reason.NOT_ELIGIBLE,
                        "one constructor of " + owner + " stores its object in " + field + ", another does not");
            }
        }
        return null;
    }

    /** The class that a name of the map means: the likeliest of its binary names that exists. */
    static @Nullable ClassShape find(TypeName type, ShapeSource shapes) {
        for (String binaryName : type.binaryNames()) {
            Optional<ClassShape> shape = shapes.find(binaryName);
            if (shape.isPresent()) {
                return shape.get();
            }
        }
        return null;
    }
}
