package dev.ssotkit.eligibility.classfile;

import org.objectweb.asm.Opcodes;

/** A field as a class file declares it. */
public final class FieldShape {

    private final String name;
    private final String descriptor;
    private final int flags;

    FieldShape(String name, String descriptor, int flags) {
        this.name = name;
        this.descriptor = descriptor;
        this.flags = flags;
    }

    /** The field's name. */
    public String name() {
        return name;
    }

    /** Its descriptor (JVMS 4.3.2). */
    public String descriptor() {
        return descriptor;
    }

    /** Its access flags (JVMS 4.5). */
    public int flags() {
        return flags;
    }

    /** Whether code outside the class can read it on an object; compilers' own fields are left out. */
    public boolean isReadableOnInstances() {
        return (flags & (Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC)) == 0;
    }
}
