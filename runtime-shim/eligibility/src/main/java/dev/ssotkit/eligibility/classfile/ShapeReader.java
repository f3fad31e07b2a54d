package dev.ssotkit.eligibility.classfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads what a {@link ClassShape} tells of a class file; bodies are left for {@link Bodies}, who reads them if asked. */
final class ShapeReader extends ClassVisitor {

    private static final int MAGIC = 0xCAFEBABE;
    /** What ASM adds to the flags of JVMS 4.1 for its own use stands above these bits. */
    private static final int FLAGS = 0xffff;
    /** The newest that this version of ASM reads. */
    private static final int NEWEST_VERSION = Opcodes.V28;

    private final Bodies bodies;
    private final List<FieldShape> fields = new ArrayList<>();
    private final List<MethodShape> methods = new ArrayList<>();
    private String name = "";
    private int flags;
    private @Nullable String superName;
    private List<String> interfaces = Collections.emptyList();
    private boolean sealed;
    private boolean record;

    private ShapeReader(Bodies bodies) {
        super(Opcodes.ASM9);
        this.bodies = bodies;
    }

    static ClassShape read(byte[] classFile) {
        try {
            ShapeReader shape = new ShapeReader(new Bodies(classFile));
            reader(classFile).accept(shape, ClassReader.SKIP_FRAMES);
            return shape.finished();
        } catch (MalformedClassException e) {
            throw e;
        } catch (RuntimeException e) {
            // Of damaged bytes ASM says whatever its own code came across.
            throw new MalformedClassException("truncated or damaged class file", e);
        }
    }

    private static ClassReader reader(byte[] classFile) {
        if (classFile.length < 8 || word(classFile, 0) != MAGIC) {
            throw new MalformedClassException("no class file: it does not start with 0xCAFEBABE", null);
        }
        try {
            return new ClassReader(classFile);
        } catch (IllegalArgumentException e) {
            // Of an unknown version ASM says so in this way, and of a damaged constant pool as well.
            int version = word(classFile, 4) & FLAGS;
            throw version > NEWEST_VERSION ? new UnknownVersionException(version, e) : e;
        }
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | (bytes[at + 3] & 0xff);
    }

    private ClassShape finished() {
        return new ClassShape(
                name,
                flags,
                superName,
                interfaces,
                Collections.unmodifiableList(fields),
                Collections.unmodifiableList(methods),
                sealed,
                record);
    }

    @Override
    public void visit(
            int version,
            int access,
            String internalName,
            String signature,
            String superType,
            String[] superinterfaces) {
        name = binaryName(internalName);
        flags = access & FLAGS;
        record = (access & Opcodes.ACC_RECORD) != 0;
        superName = superType == null ? null : binaryName(superType);
        List<String> names = new ArrayList<>();
        for (String superinterface : superinterfaces) {
            names.add(binaryName(superinterface));
        }
        interfaces = Collections.unmodifiableList(names);
    }

    @Override
    public void visitPermittedSubclass(String permittedSubclass) {
        sealed = true;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String field, String descriptor, String signature, Object value) {
        fields.add(new FieldShape(named(field), named(descriptor), access & FLAGS, bodies));
        return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        if (!Descriptors.isMethodDescriptor(descriptor)) {
            throw new MalformedClassException("method descriptor " + descriptor, null);
        }
        methods.add(new MethodShape(named(method), descriptor, access & FLAGS, bodies));
        return null;
    }

    /** A damaged class file has ASM say null where a name belongs. */
    private static String named(@Nullable String member) {
        if (member == null || member.isEmpty()) {
            throw new MalformedClassException("member without a name", null);
        }
        return member;
    }

    private static String binaryName(String internalName) {
        return internalName.replace('/', '.');
    }
}
