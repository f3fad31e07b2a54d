package dev.ssotkit.proof.correspondence;

import dev.ssotkit.map.resolution.CandidateMethod;
import dev.ssotkit.proof.pool.ClassOutline;
import dev.ssotkit.proof.pool.MemberOutline;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A method of a pool as call resolution sees it; its types are descriptors. */
record PooledMethod(ClassOutline owner, MemberOutline method) implements CandidateMethod<String> {

    @Override
    public List<String> parameters() {
        return Stream.of(Type.getArgumentTypes(method.descriptor()))
                .map(Type::getDescriptor)
                .toList();
    }

    @Override
    public boolean isVariableArity() {
        return method.has(Opcodes.ACC_VARARGS);
    }

    @Override
    public boolean isStatic() {
        return method.isStatic();
    }

    @Override
    public boolean isPrivate() {
        return method.has(Opcodes.ACC_PRIVATE);
    }

    @Override
    public boolean isAbstract() {
        return method.has(Opcodes.ACC_ABSTRACT);
    }

    @Override
    public boolean isSynthetic() {
        return method.has(Opcodes.ACC_SYNTHETIC);
    }

    /** Whether code of a package may call it, subclasses apart: nobody of whom the map speaks is one. */
    boolean isAccessibleFrom(String packageName) {
        boolean samePackage =
                owner.name().substring(0, owner.name().lastIndexOf('/') + 1).equals(packageName);
        return !isPrivate() && (samePackage || method.has(Opcodes.ACC_PUBLIC));
    }
}
