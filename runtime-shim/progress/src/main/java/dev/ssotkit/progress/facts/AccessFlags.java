package dev.ssotkit.progress.facts;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.objectweb.asm.Opcodes;

/** The modifiers that access flags stand for, so far as they can be told from them. */
final class AccessFlags {

    private static final Map<Integer, Modifier> MODIFIERS = Map.of(
            Opcodes.ACC_PUBLIC, Modifier.PUBLIC,
            Opcodes.ACC_PROTECTED, Modifier.PROTECTED,
            Opcodes.ACC_PRIVATE, Modifier.PRIVATE,
            Opcodes.ACC_STATIC, Modifier.STATIC,
            Opcodes.ACC_ABSTRACT, Modifier.ABSTRACT,
            Opcodes.ACC_FINAL, Modifier.FINAL);

    private AccessFlags() {}

    static Set<Modifier> of(int access) {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        MODIFIERS.forEach((flag, modifier) -> {
            if ((access & flag) != 0) {
                modifiers.add(modifier);
            }
        });
        return modifiers;
    }
}
