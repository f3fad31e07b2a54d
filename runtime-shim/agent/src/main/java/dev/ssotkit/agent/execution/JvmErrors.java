package dev.ssotkit.agent.execution;

import org.jspecify.annotations.Nullable;

/**
 * A stack that has ended, or a heap that is full, says nothing about the application's classes: whatever fails for such
 * a reason is to be tried again, and nothing may be concluded from it.
 */
public final class JvmErrors {
    /** A chain of causes may be a circle. */
    private static final int MOST_CAUSES = 50;

    private JvmErrors() {}

    /** Throws the {@link VirtualMachineError} that it is, or that has caused it; returns if there is none. */
    public static void pass(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
            if (cause instanceof VirtualMachineError) {
                throw (VirtualMachineError) cause;
            }
            cause = cause.getCause();
        }
    }
}
