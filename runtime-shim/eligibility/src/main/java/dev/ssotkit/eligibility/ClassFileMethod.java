package dev.ssotkit.eligibility;

import dev.ssotkit.map.resolution.CandidateMethod;
import java.util.List;

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
        return shape().has(Flags.VARARGS);
    }

    @Override
    public boolean isStatic() {
        return shape().isStatic();
    }

    @Override
    public boolean isPrivate() {
        return shape().has(Flags.PRIVATE);
    }

    @Override
    public boolean isAbstract() {
        return shape().isAbstract();
    }

    @Override
    public boolean isSynthetic() {
        return shape().has(Flags.BRIDGE | Flags.SYNTHETIC);
    }

    @Override
    public String toString() {
        return member.owner() + "." + shape().name();
    }
}
