package dev.ssotkit.eligibility;

import dev.ssotkit.map.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through the methods of a legacy type and says for each how it forwards, or what stands in the way. */
final class ForwardingPlan {

    /** The facade, canonical and the JDK's method handles need some of the 255 slots themselves. */
    private static final int MAXIMUM_SLOTS = 239;

    private final ClassShape legacy;
    private final Counterparts counterparts;
    private final Set<String> supertypesOfCanonical;
    private final List<Forwarding> forwardings = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();

    ForwardingPlan(Entry entry, ClassShape legacy, ClassShape canonical, ShapeSource shapes) {
        this.legacy = legacy;
        this.counterparts = new Counterparts(entry, legacy, canonical, shapes);
        this.supertypesOfCanonical = new Hierarchy(shapes).withSupertypes(canonical.binaryName());
        Members members = new Members(legacy, shapes);
        for (Member member : members.onInstances()) {
            consider(member);
        }
        for (Member member : members.statics()) {
            considerStatic(member);
        }
        Optional<ClassShape> object = shapes.find(Hierarchy.OBJECT);
        if (object.isPresent()) {
            for (MethodShape method : ObjectMethods.FORWARDED) {
                if (!members.hasSignature(method.signature())) {
                    consider(new Member(object.get(), method));
                }
            }
        }
    }

    List<Forwarding> forwardings() {
        return Collections.unmodifiableList(forwardings);
    }

    List<Obstacle> obstacles() {
        return Collections.unmodifiableList(obstacles);
    }

    private void consider(Member member) {
        MethodShape method = member.method();
        if (method.has(Flags.SYNTHETIC) && !method.has(Flags.BRIDGE)) {
            return;
        }
        if (method.signature().equals("finalize()V")) {
            // It runs when a facade is collected, while the canonical instance lives on.
            add(Obstacle.Kind.NOT_ELIGIBLE, "method finalize() would finalize the canonical instance");
            return;
        }
        Counterpart counterpart = counterparts.find(method);
        if (!counterpart.isFound()) {
            if (isRequired(member) && !callsNarrowerMethod(member)) {
                add(Obstacle.Kind.UNMAPPED_METHOD, counterpart.obstacle());
            }
        } else if (Math.max(
                        Descriptors.slots(method.descriptor()),
                        Descriptors.slots(counterpart.method().descriptor()))
                > MAXIMUM_SLOTS) {
            add(Obstacle.Kind.NOT_ELIGIBLE, "method " + method + " takes more parameters than can be forwarded");
        } else if (method.isNative() && member.owner() == legacy) {
            // There is no body that could start with the forwarding, and the objects that are no facade need it.
            add(Obstacle.Kind.NATIVE_METHOD, "method " + method + " is native");
        } else if (member.owner() != legacy && !member.isOverridableFrom(legacy.packageName())) {
            add(
                    Obstacle.Kind.NOT_ELIGIBLE,
                    "method " + method + " of " + member.owner()
                            + (method.isFinal() ? " is final" : " is package-private in another package"));
        } else {
            forwardings.add(counterpart.forwarding(member, member.owner() != legacy));
        }
    }

    /** Static methods keep their bodies; a compiler's accessors serve nested classes, which have their own object. */
    private void considerStatic(Member member) {
        MethodShape method = member.method();
        if (method.readsFieldsInStatic()
                && !method.has(Flags.SYNTHETIC)
                && !supertypesOfCanonical.contains(member.owner().binaryName())
                && !counterparts.isMapped(method)) {
            add(
                    Obstacle.Kind.INSTANCE_FIELD,
                    "static method " + method + " of " + member.owner()
                            + " reads fields of an object, which a facade does not have");
        }
    }

    private void add(Obstacle.Kind kind, String text) {
        obstacles.add(Obstacle.of(kind, text));
    }

    /**
     * Whether callers would reach code that relies on state which a facade does not have. What canonical inherits too
     * it always has; an interface has no state, so its bodies may stay as they are.
     */
    private boolean isRequired(Member member) {
        ClassShape owner = member.owner();
        if (owner.isInterface() && owner != legacy) {
            return member.method().isAbstract() && legacy.isAbstract();
        }
        return !supertypesOfCanonical.contains(owner.binaryName());
    }

    /** A compiler's bridge only casts and calls the method that the source has, which is considered by itself. */
    private static boolean callsNarrowerMethod(Member member) {
        MethodShape bridge = member.method();
        if (!bridge.has(Flags.BRIDGE)) {
            return false;
        }
        int parameters = Descriptors.parameters(bridge.descriptor()).size();
        for (MethodShape method : member.owner().methods()) {
            if (method.name().equals(bridge.name())
                    && !method.has(Flags.BRIDGE)
                    && Descriptors.parameters(method.descriptor()).size() == parameters) {
                return true;
            }
        }
        return false;
    }
}
