package dev.ssotkit.proof.pool;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * What other classes can see of a class.
 *
 * @param name its internal name
 * @param superName null for {@code Object} only
 * @param isGeneric whether it has type parameters of its own
 * @param outerName the class that it is a member of; null for all that are no member classes
 */
public record ClassOutline(
        String name,
        int access,
        @Nullable String superName,
        List<String> interfaces,
        boolean isGeneric,
        @Nullable String outerName,
        List<MemberOutline> methods,
        List<MemberOutline> fields) {

    public boolean isInterface() {
        return (access & Opcodes.ACC_INTERFACE) != 0;
    }

    /** The method that it declares itself; null if none. */
    public @Nullable MemberOutline method(String methodName, String descriptor) {
        return find(methods, methodName, descriptor);
    }

    /** The field that it declares itself; null if none. */
    public @Nullable MemberOutline field(String fieldName, String descriptor) {
        return find(fields, fieldName, descriptor);
    }

    private static @Nullable MemberOutline find(List<MemberOutline> members, String name, String descriptor) {
        for (MemberOutline member : members) {
            if (member.name().equals(name) && member.descriptor().equals(descriptor)) {
                return member;
            }
        }
        return null;
    }
}
