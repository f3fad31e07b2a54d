package dev.ssotkit.agent.output;

import java.io.File;
import java.io.IOException;

/** The process id, on Linux without ProcessHandle, which starts the JVM's process reaper and links lambdas. */
final class ProcessId {
    private static final File SELF = new File("/proc/self");

    private ProcessId() {}

    static long find() {
        try {
            if (SELF.isDirectory()) {
                return Long.parseLong(SELF.getCanonicalFile().getName());
            }
        } catch (IOException | NumberFormatException e) {
            // A /proc of another kind.
        }
        return ProcessHandle.current().pid();
    }
}
