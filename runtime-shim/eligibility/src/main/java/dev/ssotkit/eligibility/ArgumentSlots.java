package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.Descriptors;
import java.util.List;

/**
 * How many arguments can be handed on at run time: of the 255 slots that a method may take (JVMS 4.3.3), the JDK's method
 * handles, the facade and what it forwards to need some themselves.
 */
public final class ArgumentSlots {

    /** Without a receiver. */
    public static final int MOST = 239;

    private ArgumentSlots() {}

    /**
     * How many slots a call's arguments take, each by itself before some are collected.
     *
     * @param descriptor of the method that is called
     * @param collected how many of the last arguments become one array; negative if none do
     */
    public static int of(String descriptor, int collected) {
        int slots = Descriptors.slots(descriptor);
        if (collected < 0) {
            return slots;
        }
        List<String> parameters = Descriptors.parameters(descriptor);
        String element = parameters.get(parameters.size() - 1).substring(1);
        return slots + collected * Descriptors.slots("(" + element + ")V") - 1;
    }

    /** What is wrong with a call that takes more than {@link #MOST}. */
    public static String tooMany(Object method) {
        return method + " takes more arguments than can be handed on";
    }
}
