package dev.ssotkit.agent.bytecode;

import org.jspecify.annotations.Nullable;

/** Class files by internal name; nothing is loaded. */
public interface ClassFileSource {
    /** Null if there is none to be found. */
    byte @Nullable [] classFile(String internalName);
}
