package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.Member;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.map.resolution.CandidateMethod;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** A method of a class file as call resolution sees it; its types are descriptors. */
final class ClassFileMethod implements CandidateMethod<String> {

    private final Member member;

    ClassFileMethod(Member member) {
        this.member = member;
    }

    Member member() {
        return member;
    }

    MethodShape shape() {
        return member.method();
    }

    @Override
    public List<String> parameters() {
        return Descriptors.parameters(shape().descriptor());
    }

    @Override
    public boolean isVariableArity() {
        return shape().has(Opcodes.ACC_VARARGS);
    }

    @Override
    public boolean isStatic() {
        return shape().isStatic();
    }

    @Override
    public boolean isPrivate() {
        return shape().has(Opcodes.ACC_PRIVATE);
    }

    @Override
    public boolean isAbstract() {
        return shape().isAbstract();
    }

    @Override
    public boolean isSynthetic() {
        return shape().has(Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC);
    }

    @Override
    public String toString() {
        return member.owner() + "." + shape().name();
    }
}
