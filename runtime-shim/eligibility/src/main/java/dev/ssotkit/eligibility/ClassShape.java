package dev.ssotkit.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The structure of one class file (JVMS 4), parsed without loading anything. Immutable. */
public final class ClassShape {

    private final String binaryName;
    private final int flags;
    private final @Nullable String superName;
    private final List<String> interfaceNames;
    private final List<FieldShape> fields;
    private final List<MethodShape> methods;
    private final boolean sealed;
    private final boolean record;

    ClassShape(
            String binaryName,
            int flags,
            @Nullable String superName,
            List<String> interfaceNames,
            List<FieldShape> fields,
            List<MethodShape> methods,
            boolean sealed,
            boolean record) {
        this.binaryName = binaryName;
        this.flags = flags;
        this.superName = superName;
        this.interfaceNames = interfaceNames;
        this.fields = fields;
        this.methods = methods;
        this.sealed = sealed;
        this.record = record;
    }

    /**
     * Parses a class file of any version.
     *
     * @throws MalformedClassException if the bytes are no class file
     */
    public static ClassShape parse(byte[] classFile) {
        return ClassFileParser.parse(classFile);
    }

    /** The binary name: {@code a.Outer$Inner}. */
    public String binaryName() {
        return binaryName;
    }

    /** The package; empty for the unnamed one. */
    public String packageName() {
        return packageOf(binaryName);
    }

    static String packageOf(String binaryName) {
        return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    }

    /** The class's access flags (JVMS 4.1). */
    public int flags() {
        return flags;
    }

    /** The binary name of the superclass; null for {@code java.lang.Object} and modules. */
    public @Nullable String superName() {
        return superName;
    }

    /** Binary names of the direct superinterfaces. */
    public List<String> interfaceNames() {
        return interfaceNames;
    }

    /** The declared fields. */
    public List<FieldShape> fields() {
        return fields;
    }

    /** The declared methods, constructors and initialisers. */
    public List<MethodShape> methods() {
        return methods;
    }

    /** Whether it is an interface or annotation interface. */
    public boolean isInterface() {
        return has(Flags.INTERFACE);
    }

    /** Whether it is an annotation interface. */
    public boolean isAnnotation() {
        return has(Flags.ANNOTATION);
    }

    /** Whether it cannot be instantiated: an abstract class or an interface. */
    public boolean isAbstract() {
        return has(Flags.ABSTRACT);
    }

    /** Whether it is an enum class. */
    public boolean isEnum() {
        return has(Flags.ENUM);
    }

    /** Whether it lists permitted subclasses (JVMS 4.7.31). */
    public boolean isSealed() {
        return sealed;
    }

    /** Whether it is a record (JVMS 4.7.30). */
    public boolean isRecord() {
        return record;
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    @Override
    public String toString() {
        return binaryName;
    }
}
