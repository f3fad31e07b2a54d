package dev.ssotkit.agent.protocol;

import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.Entry;

/** A constructor that asks whether its object forwards, as constants of the class file. Immutable. */
public final class AskedConstructor {
    private final Object[] constants;

    private AskedConstructor(Object[] constants) {
        this.constants = constants;
    }

    public static AskedConstructor of(Object[] constants) {
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

    public int entry() {
        return (Integer) constants[0];
    }

    public String descriptor() {
        return (String) constants[2];
    }

    public boolean choosesInstance() {
        return (Integer) constants[3] == 1;
    }

    /** Index of the entry's {@code calls} line for this constructor; -1 for none. */
    public int mapping() {
        return (Integer) constants[1];
    }

    /** Whether it can end where it asks, and passes its arguments if they matter. */
    public boolean endsEarly() {
        return (Integer) constants[4] == 1;
    }
}
