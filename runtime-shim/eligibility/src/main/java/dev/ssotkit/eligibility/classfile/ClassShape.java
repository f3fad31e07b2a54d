package dev.ssotkit.eligibility.classfile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** The structure of one class file (JVMS 4), read without loading anything. Thread-safe. */
public final class ClassShape {

    private final String binaryName;
    private final int flags;
    private final @Nullable String superName;
    private final List<String> interfaceNames;
    private final List<FieldShape> fields;
    private final List<MethodShape> methods;
    private final List<String> nestedNames;
    private final @Nullable String outerName;
    private final boolean sealed;
    private final boolean record;
    private final Bodies bodies;

    ClassShape(
            String binaryName,
            int flags,
            @Nullable String superName,
            List<String> interfaceNames,
            List<FieldShape> fields,
            List<MethodShape> methods,
            List<String> nestedNames,
            @Nullable String outerName,
            boolean sealed,
            boolean record,
            Bodies bodies) {
        this.binaryName = binaryName;
        this.flags = flags;
        this.superName = superName;
        this.interfaceNames = interfaceNames;
        this.fields = fields;
        this.methods = methods;
        this.nestedNames = nestedNames;
        this.outerName = outerName;
        this.sealed = sealed;
        this.record = record;
        this.bodies = bodies;
    }

    /**
     * Reads a class file of any version that ASM knows.
     *
     * @throws MalformedClassException if the bytes are no class file, or one of a version that is not known yet
     */
    public static ClassShape parse(byte[] classFile) {
        return ShapeReader.read(classFile);
    }

    /** The binary name: {@code a.Outer$Inner}. */
    public String binaryName() {
        return binaryName;
    }

    /** The package; empty for the unnamed one. */
    public String packageName() {
        return packageOf(binaryName);
    }

    /** The package of a binary name. */
    public static String packageOf(String binaryName) {
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

    /** Binary names of the classes below it that its class file names: its members, local and anonymous classes. */
    public List<String> nestedNames() {
        return nestedNames;
    }

    /** The binary name of the class that it stands in, directly or not; null for one that stands in none. */
    public @Nullable String outerName() {
        return outerName;
    }

    /** The static fields that a constructor of the class may store its own object in, such as {@code a.B.field}; sorted. */
    public Set<String> fieldsFilledByConstructors() {
        return bodies.selfStores().byAny;
    }

    /** Those of them that another constructor leaves alone, without calling one that does not; sorted. */
    public Set<String> fieldsFilledBySomeConstructors() {
        return bodies.selfStores().bySome;
    }

    /** Its methods whose bodies may call {@code wait}, {@code notify} or {@code notifyAll} on objects of another class. */
    public List<MethodShape> usersOfMonitorOf(ClassShape type) {
        return bodies.usersOfMonitorOf(type.binaryName(), methods);
    }

    /** Its methods that read fields of objects of another class, which shares private members with it. */
    public List<MethodShape> readersOfFieldsOf(ClassShape type) {
        return bodies.readersOfFieldsOf(type.bodies, methods);
    }

    /** Whether its initialiser reads fields of its objects, or hands out what does. */
    public boolean readsFieldsInInitialiser() {
        return bodies.readsFieldsInInitialiser();
    }

    /** Whether it is an interface or annotation interface. */
    public boolean isInterface() {
        return has(Opcodes.ACC_INTERFACE);
    }

    /** Whether it is an annotation interface. */
    public boolean isAnnotation() {
        return has(Opcodes.ACC_ANNOTATION);
    }

    /** Whether it cannot be instantiated: an abstract class or an interface. */
    public boolean isAbstract() {
        return has(Opcodes.ACC_ABSTRACT);
    }

    /** Whether it is an enum class. */
    public boolean isEnum() {
        return has(Opcodes.ACC_ENUM);
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
