package dev.ssotkit.agent.link;

import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Reason;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.List;

/** A constructor that asks whether its object forwards, as constants of the class file. Immutable. */
public final class AskedConstructor {
    private final Object[] constants;

    private AskedConstructor(Object[] constants) {
        this.constants = constants;
    }

    static AskedConstructor of(Object[] constants) {
        return new AskedConstructor(constants);
    }

    /**
     * @param entry index of the map's entry
     * @param mapping index of the entry's {@code calls} line for this constructor; -1 for none
     * @param choosesInstance whether in this entry the constructor that is called decides which instance is meant
     * @param endsEarly whether it can end where it asks, and passes its arguments if they matter
     */
    public static AskedConstructor of(
            int entry, int mapping, String descriptor, boolean choosesInstance, boolean endsEarly) {
        return new AskedConstructor(
                new Object[] {entry, mapping, descriptor, choosesInstance ? 1 : 0, endsEarly ? 1 : 0});
    }

    /** In the order in which the bootstrap gets them: strings and integers. */
    public Object[] constants() {
        return constants.clone();
    }

    /** Whether an entry has several instances, and the constructor's arguments or a line of its own say which. */
    public static boolean choosesInstance(Entry entry) {
        if (!entry.accessor().parameterTypes().isEmpty()) {
            return true;
        }
        for (CallMapping line : entry.calls()) {
            if (line.isConstructor()) {
                return true;
            }
        }
        return false;
    }

    int entry() {
        return (Integer) constants[0];
    }

    String descriptor() {
        return (String) constants[2];
    }

    boolean choosesInstance() {
        return (Integer) constants[3] == 1;
    }

    /** Whether it can end where it asks, and passes its arguments if they matter. */
    boolean endsEarly() {
        return (Integer) constants[4] == 1;
    }

    /** What {@code new} with this constructor would yield, in the constructor's own class. */
    InstanceSource instances(Entry entry, Lookup constructed) throws Unlinkable {
        if (!endsEarly()) {
            throw Unlinkable.observed(Reason.UNSUPPORTED_SHAPE, "");
        }
        if (!choosesInstance()) {
            return InstanceSource.of(entry, constructed);
        }
        int mapping = (Integer) constants[1];
        List<Class<?>> parameters;
        try {
            parameters = MethodType.fromMethodDescriptorString(
                            descriptor(), constructed.lookupClass().getClassLoader())
                    .parameterList();
        } catch (TypeNotPresentException e) {
            throw Unlinkable.failed(Reason.LINKAGE, e.typeName() + " cannot be found");
        }
        return InstanceSource.of(
                entry, constructed, mapping < 0 ? null : entry.calls().get(mapping), parameters);
    }
}
