package dev.ssotkit.proof.structure;

import java.lang.reflect.Modifier;
import org.objectweb.asm.Opcodes;

/** Modifiers in a reviewer's words. */
final class FlagWords {

    private FlagWords() {}

    static String of(int flags) {
        String words = Modifier.toString(flags & ~(Opcodes.ACC_SYNTHETIC | Opcodes.ACC_ENUM | Opcodes.ACC_ANNOTATION))
                + ((flags & Opcodes.ACC_SYNTHETIC) != 0 ? " synthetic" : "")
                + ((flags & Opcodes.ACC_ENUM) != 0 ? " enum" : "");
        return words.isBlank() ? "none" : words.strip();
    }
}
