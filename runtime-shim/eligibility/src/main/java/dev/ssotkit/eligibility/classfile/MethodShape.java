package dev.ssotkit.eligibility.classfile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** A method as a class file declares it; constructors and initialisers have their names of JVMS 2.9. */
public final class MethodShape {

    private final String name;
    private final String descriptor;
    private final @Nullable String genericSignature;
    private final int flags;
    private final Bodies bodies;

    MethodShape(String name, String descriptor, @Nullable String genericSignature, int flags, Bodies bodies) {
        this.name = name;
        this.descriptor = descriptor;
        this.genericSignature = genericSignature;
        this.flags = flags;
        this.bodies = bodies;
    }

    /** A public method of which no body is known. */
    public static MethodShape publicMethod(String name, String descriptor) {
        return new MethodShape(name, descriptor, null, Opcodes.ACC_PUBLIC, Bodies.NONE);
    }

    /** The method's name. */
    public String name() {
        return name;
    }

    /** Its descriptor (JVMS 4.3.3). */
    public String descriptor() {
        return descriptor;
    }

    /** Its signature where types have arguments or variables (JVMS 4.7.9.1); null where none do, or nobody says so. */
    public @Nullable String genericSignature() {
        return genericSignature;
    }

    /** The types of its parameters as in source, erased: {@code int}, {@code java.lang.String[]}. */
    public List<String> parameterNames() {
        return Descriptors.readableParameters(descriptor);
    }

    /** Its access flags (JVMS 4.6). */
    public int flags() {
        return flags;
    }

    /** Name and descriptor: what overriding goes by (JVMS 5.4.5). */
    public String signature() {
        return name + descriptor;
    }

    /** Whether it is static. */
    public boolean isStatic() {
        return has(Opcodes.ACC_STATIC);
    }

    /** Whether it is final. */
    public boolean isFinal() {
        return has(Opcodes.ACC_FINAL);
    }

    /** Whether it has no body here. */
    public boolean isAbstract() {
        return has(Opcodes.ACC_ABSTRACT);
    }

    /** Whether its body is native. */
    public boolean isNative() {
        return has(Opcodes.ACC_NATIVE);
    }

    /** Whether its body may call {@code wait}, {@code notify} or {@code notifyAll} on {@code this}. */
    public boolean mayUseOwnMonitorConditions() {
        return bodies.mayUseOwnMonitorConditions(signature());
    }

    /** Whether it is static and reads fields of an object of its class, or has that done by what only the class can call. */
    public boolean readsFieldsInStatic() {
        return isStatic() && bodies.readsFieldsInStatic(signature());
    }

    /** Whether a compiler added it so that classes around it reach private members (JLS 6.6.1): nobody else calls it. */
    public boolean isAccessor() {
        return StateReads.isAccessor(name, flags);
    }

    /** Whether it has one of these access flags. */
    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** Whether others can call it on an object: no constructor, initialiser, private or static method. */
    public boolean isCallableOnInstances() {
        return !has(Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE) && name.charAt(0) != '<';
    }

    /** Neither public nor protected nor private: only its own package overrides it (JVMS 5.4.5). */
    boolean isPackagePrivate() {
        return !has(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE);
    }

    /** As a person would look for it: {@code send(java.lang.String, int)}. */
    @Override
    public String toString() {
        return name + "(" + String.join(", ", parameterNames()) + ")";
    }
}
