package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.CallableMethods;
import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.Member;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Goes through the methods of a legacy type and says for each how it forwards, or what stands in the way. */
final class ForwardingPlan {

    private final ClassShape legacy;
    private final Counterparts counterparts;
    private final Set<String> supertypesOfCanonical;
    private final List<Forwarding> forwardings = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();

    ForwardingPlan(Entry entry, ClassShape legacy, ClassShape canonical, ShapeSource shapes) {
        this.legacy = legacy;
        this.counterparts = new Counterparts(entry, legacy, canonical, shapes);
        this.supertypesOfCanonical = new Hierarchy(shapes).withSupertypes(canonical.binaryName());
        CallableMethods members = new CallableMethods(legacy, shapes);
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
        if (method.has(Opcodes.ACC_SYNTHETIC) && !method.has(Opcodes.ACC_BRIDGE)) {
            return;
        }
        if (method.signature().equals("finalize()V")) {
            // It runs when a facade is collected, while the canonical instance lives on.
            add(Reason.NOT_ELIGIBLE, "method finalize() would finalize the canonical instance");
            return;
        }
        Counterpart counterpart = counterparts.find(method);
        if (!counterpart.isFound()) {
            if (isRequired(member) && !callsNarrowerMethod(member)) {
                obstacles.add(Obstacle.ofMethod(Reason.UNMAPPED_METHOD, counterpart.obstacle(), method));
            }
        } else if (Math.max(Descriptors.slots(method.descriptor()), counterpart.slots()) > ArgumentSlots.MOST) {
            add(Reason.NOT_ELIGIBLE, "method " + method + " takes more parameters than can be forwarded");
        } else if (method.isNative() && member.owner() == legacy) {
            // There is no body that could start with the forwarding, and the objects that are no facade need it.
            add(Reason.NATIVE_METHOD, "method " + method + " is native");
        } else if (member.owner() != legacy && !member.isOverridableFrom(legacy.packageName())) {
            add(
                    Reason.NOT_ELIGIBLE,
                    "method " + method + " of " + member.owner()
                            + (method.isFinal() ? " is final" : " is package-private in another package"));
        } else {
            forwardings.add(counterpart.forwarding(member, member.owner() != legacy));
        }
    }

    /** Static methods keep their bodies; whom a compiler's accessors serve is looked at where they are called. */
    private void considerStatic(Member member) {
        MethodShape method = member.method();
        if (method.readsFieldsInStatic()
                && !method.isAccessor()
                && !supertypesOfCanonical.contains(member.owner().binaryName())
                && !counterparts.isMapped(method)) {
            obstacles.add(Obstacle.ofMethod(
                    Reason.INSTANCE_FIELD,
                    "static method " + method + " of " + member.owner()
                            + " reads fields of an object, which a facade does not have",
                    method));
        }
    }

    private void add(Reason reason, String text) {
        obstacles.add(Obstacle.of(reason, text));
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
        if (!bridge.has(Opcodes.ACC_BRIDGE)) {
            return false;
        }
        int parameters = Descriptors.parameters(bridge.descriptor()).size();
        for (MethodShape method : member.owner().methods()) {
            if (method.name().equals(bridge.name())
                    && !method.has(Opcodes.ACC_BRIDGE)
                    && Descriptors.parameters(method.descriptor()).size() == parameters) {
                return true;
            }
        }
        return false;
    }
}
