package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.Member;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.map.resolution.Access;
import org.objectweb.asm.Opcodes;

/** What a class may call: class and method count (JVMS 5.4.4). It is never canonical's nestmate, or it would not be asked for. */
final class ClassFileAccess implements Access<ClassFileMethod> {

    private final Hierarchy hierarchy;
    private final String caller;

    /** @param caller binary name */
    ClassFileAccess(Hierarchy hierarchy, String caller) {
        this.hierarchy = hierarchy;
        this.caller = caller;
    }

    @Override
    public boolean allows(ClassFileMethod called) {
        Member member = called.member();
        MethodShape method = member.method();
        if (member.owner().packageName().equals(ClassShape.packageOf(caller))) {
            return !method.has(Opcodes.ACC_PRIVATE);
        }
        boolean inherited = method.has(Opcodes.ACC_PROTECTED)
                && hierarchy.isSubtype(caller, member.owner().binaryName());
        return (member.owner().flags() & Opcodes.ACC_PUBLIC) != 0 && (method.has(Opcodes.ACC_PUBLIC) || inherited);
    }
}
