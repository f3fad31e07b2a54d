package dev.ssotkit.agent.protocol;

import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.Entry;
import java.util.OptionalInt;

/**
 * A constructor that asks whether its object forwards. Written by the callee's side into the constructor, read by the
 * constructor's hook. Immutable.
 *
 * <p>Constants: entry (int), mapping or -1 (int), descriptor (String), chooses instance (int, 0 or 1), ends early (int,
 * 0 or 1).
 */
public final class AskedConstructor implements Request {
    private final int entry;
    private final OptionalInt mapping;
    private final String descriptor;
    private final boolean choosesInstance;
    private final boolean endsEarly;

    /**
     * @param entry index of the map's entry
     * @param mapping index of the entry's {@code calls} line for this constructor, if there is one
     * @param choosesInstance whether in this entry the constructor that is called decides which instance is meant
     * @param endsEarly whether it can end where it asks, and passes its arguments if they matter
     */
    public AskedConstructor(
            int entry, OptionalInt mapping, String descriptor, boolean choosesInstance, boolean endsEarly) {
        this.entry = entry;
        this.mapping = mapping;
        this.descriptor = descriptor;
        this.choosesInstance = choosesInstance;
        this.endsEarly = endsEarly;
    }

    /** Reads what {@link #constants()} wrote. */
    public static AskedConstructor of(Object[] constants) {
        ConstantReader reader = new ConstantReader(constants);
        AskedConstructor read = new AskedConstructor(
                reader.number(), reader.indexOrNone(), reader.text(), reader.flag(), reader.flag());
        reader.end();
        return read;
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

    @Override
    public String operation() {
        return OperationNames.CONSTRUCTED;
    }

    @Override
    public Object[] constants() {
        return new Object[] {
            entry,
            ConstantReader.indexOrNone(mapping),
            descriptor,
            ConstantReader.flag(choosesInstance),
            ConstantReader.flag(endsEarly)
        };
    }

    public int entry() {
        return entry;
    }

    /** Index of the entry's {@code calls} line for this constructor. */
    public OptionalInt mapping() {
        return mapping;
    }

    public String descriptor() {
        return descriptor;
    }

    /** Whether in this entry the constructor that is called decides which instance is meant. */
    public boolean choosesInstance() {
        return choosesInstance;
    }

    /** Whether it can end where it asks, and passes its arguments if they matter. */
    public boolean endsEarly() {
        return endsEarly;
    }
}
