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

    /** What ASM adds to the flags of JVMS 4.1 for its own use stands above these bits. */
    private static final int FLAGS = 0xffff;

    private final Bodies bodies;
    private final List<FieldShape> fields = new ArrayList<>();
    private final List<MethodShape> methods = new ArrayList<>();
    private final List<String> nested = new ArrayList<>();
    private String name = "";
    private int flags;
    private @Nullable String superName;
    private List<String> interfaces = Collections.emptyList();
    private @Nullable String outer;
    private boolean sealed;
    private boolean record;

    private ShapeReader(Bodies bodies) {
        super(Opcodes.ASM9);
        this.bodies = bodies;
    }

    static ClassShape read(byte[] classFile) {
        return ClassFileReading.read(classFile, new ShapeReader(new Bodies(classFile)), ClassReader.SKIP_FRAMES)
                .finished();
    }

    private ClassShape finished() {
        return new ClassShape(
                name,
                flags,
                superName,
                interfaces,
                Collections.unmodifiableList(fields),
                Collections.unmodifiableList(methods),
                Collections.unmodifiableList(nested),
                outer,
                sealed,
                record,
                bodies);
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

    /** All that the class names, its own among them; local and anonymous ones have no outer class there (JVMS 4.7.6). */
    @Override
    public void visitInnerClass(String inner, @Nullable String outerClass, @Nullable String simpleName, int access) {
        String binary = binaryName(inner);
        if (binary.startsWith(name + "$")) {
            nested.add(binary);
        } else if (binary.equals(name) && outerClass != null) {
            outer = binaryName(outerClass);
        }
    }

    /** Of a local or anonymous class. */
    @Override
    public void visitOuterClass(String outerClass, @Nullable String method, @Nullable String descriptor) {
        outer = binaryName(outerClass);
    }

    /** Optimisers rename classes and drop the other attributes, but without this one private access fails (JVMS 5.4.4). */
    @Override
    public void visitNestHost(String host) {
        if (outer == null) {
            outer = binaryName(host);
        }
    }

    @Override
    public void visitNestMember(String member) {
        String binary = binaryName(member);
        if (!nested.contains(binary)) {
            nested.add(binary);
        }
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String field, String descriptor, String signature, Object value) {
        fields.add(new FieldShape(named(field), named(descriptor), access & FLAGS));
        return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String[] exceptions) {
        if (!Descriptors.isMethodDescriptor(descriptor)) {
            throw new MalformedClassException("method descriptor " + descriptor, null);
        }
        methods.add(new MethodShape(named(method), descriptor, signature, access & FLAGS, bodies));
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
