package dev.ssotkit.proof.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads what other classes can see, and nothing else. */
final class OutlineReader extends ClassVisitor {

    private String name = "";
    private int access;
    private @Nullable String superName;
    private List<String> interfaces = List.of();
    private boolean isGeneric;
    private @Nullable String outerName;
    private final List<MemberOutline> methods = new ArrayList<>();
    private final List<MemberOutline> fields = new ArrayList<>();

    private OutlineReader() {
        super(Opcodes.ASM9);
    }

    static ClassOutline read(byte[] classFile) {
        OutlineReader reader = new OutlineReader();
        new ClassReader(classFile)
                .accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new ClassOutline(
                reader.name,
                reader.access,
                reader.superName,
                reader.interfaces,
                reader.isGeneric,
                reader.outerName,
                List.copyOf(reader.methods),
                List.copyOf(reader.fields));
    }

    @Override
    public void visit(
            int version,
            int classAccess,
            String className,
            @Nullable String signature,
            @Nullable String superclass,
            String @Nullable [] superinterfaces) {
        name = className;
        access = classAccess;
        superName = superclass;
        interfaces = superinterfaces == null ? List.of() : List.of(superinterfaces);
        isGeneric = signature != null && signature.startsWith("<");
    }

    @Override
    public void visitInnerClass(String inner, @Nullable String outer, @Nullable String simpleName, int flags) {
        if (Objects.equals(inner, name)) {
            outerName = outer;
        }
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int flags, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        fields.add(new MemberOutline(field, descriptor, flags, List.of()));
        return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int flags, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        methods.add(new MemberOutline(method, descriptor, flags, exceptions == null ? List.of() : List.of(exceptions)));
        return null;
    }
}
