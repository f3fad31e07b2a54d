package dev.ssotkit.eligibility.classfile;

import org.objectweb.asm.Opcodes;

/** A field as a class file declares it. */
public final class FieldShape {

    private final String name;
    private final String descriptor;
    private final int flags;
    private final Bodies bodies;

    FieldShape(String name, String descriptor, int flags, Bodies bodies) {
        this.bodies = bodies;
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

    /**
     * Whether code outside the class can read it, and a constructor of the class stores its own object in it: no facade's
     * constructor runs. So compilers keep the one object of a Scala {@code object}.
     */
    public boolean showsWhatConstructorsStore() {
        return (flags & Opcodes.ACC_STATIC) != 0
                && (flags & Opcodes.ACC_PRIVATE) == 0
                && bodies.holdsWhatConstructorsStore(name);
    }
}
