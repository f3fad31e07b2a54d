package dev.ssotkit.proof.pool;

import java.util.List;
import org.objectweb.asm.Opcodes;

/**
 * A field or method as other classes can see it.
 *
 * @param exceptions internal names of what a method declares to throw
 */
public record MemberOutline(String name, String descriptor, int access, List<String> exceptions) {

    public boolean isStatic() {
        return has(Opcodes.ACC_STATIC);
    }

    /** Whether it has all of these flags. */
    public boolean has(int flags) {
        return (access & flags) == flags;
    }
}
