package dev.ssotkit.eligibility.classfile;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The one way in which ASM gets to read bytes that somebody else wrote: whatever is wrong with them, one exception says so.
 * Thread-safe.
 */
public final class ClassFileReading {

    /** The newest class file version that this ASM reads (JVMS 4.1). */
    public static final int NEWEST_VERSION = Opcodes.V28;

    private static final int MAGIC = 0xCAFEBABE;

    private ClassFileReading() {}

    /**
     * A reader whose constant pool is known to be whole. To be handed to {@link #read}, and to a writer.
     *
     * @throws MalformedClassException if the bytes are no class file
     * @throws UnknownVersionException if they are one of a version that is not known yet
     */
    public static ClassReader open(byte[] classFile) {
        if (classFile.length < 8 || word(classFile, 0) != MAGIC) {
            throw new MalformedClassException("no class file: it does not start with 0xCAFEBABE", null);
        }
        try {
            return new ClassReader(classFile);
        } catch (Throwable e) {
            // Of an unknown version ASM says so in the same way as of a damaged constant pool.
            int version = word(classFile, 4) & 0xffff;
            throw version > NEWEST_VERSION && e instanceof IllegalArgumentException
                    ? new UnknownVersionException(version, e)
                    : MalformedClassException.because(e);
        }
    }

    /**
     * Shows a visitor all that the flags of {@link ClassReader#accept(ClassVisitor, int)} do not leave out.
     *
     * @throws MalformedClassException if the bytes are damaged; the visitor may have seen a part of them
     */
    public static <V extends ClassVisitor> V read(ClassReader reader, V visitor, int flags) {
        try {
            reader.accept(visitor, flags);
            return visitor;
        } catch (Throwable e) {
            throw MalformedClassException.because(e);
        }
    }

    /** Both of the above. */
    public static <V extends ClassVisitor> V read(byte[] classFile, V visitor, int flags) {
        return read(open(classFile), visitor, flags);
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | (bytes[at + 3] & 0xff);
    }
}
