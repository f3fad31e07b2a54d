package dev.ssotkit.agent.analysis;

import org.jspecify.annotations.Nullable;

/** Class files by internal name; nothing is loaded. */
public interface ClassFiles {
    /** Null if there is none to be found. */
    byte @Nullable [] classFile(String internalName);
}
