package dev.ssotkit.agent.bytecode;

import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.eligibility.classfile.UnknownVersionException;

/** Says once for each version of class files that nothing can be read of it, however many there are. */
public final class Versions {
    private Versions() {}

    public static void warn(UnknownVersionException newer) {
        Warnings.once("version\n" + newer.advice(), newer.advice(), newer);
    }

    /** @param release of the running JDK, whose own classes are of its version */
    public static void warnIfUnknown(int release) {
        if (release > UnknownVersionException.newestRelease()) {
            String advice = UnknownVersionException.advice(release);
            Warnings.once("version\n" + advice, advice);
        }
    }
}
