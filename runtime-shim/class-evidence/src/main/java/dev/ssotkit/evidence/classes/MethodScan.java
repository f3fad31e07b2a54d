package dev.ssotkit.evidence.classes;

import dev.ssotkit.map.TypeName;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.MethodRemapper;
import org.objectweb.asm.commons.Remapper;

/** Walks one method's code. What constructs or calls is told apart here; the rest are types. */
final class MethodScan extends MethodRemapper {
    private static final String CONSTRUCTOR = "<init>";

    private final String className;
    private final FoundReferences references;
    private final NamesOfInterest names;
    private final Factories factories;

    MethodScan(
            String className,
            FoundReferences references,
            NamesOfInterest names,
            Factories factories,
            MethodVisitor writer,
            Remapper remapper) {
        super(Opcodes.ASM9, writer, remapper);
        this.className = className;
        this.references = references;
        this.names = names;
        this.factories = factories;
    }

    @Override
    public void visitLineNumber(int line, Label start) {
        references.atLine(line);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.NEW) {
            TypeName constructed = names.constructed(type, className);
            addSite(constructed, ReferenceKind.CONSTRUCTION);
            add(constructed == null ? names.moving(type) : null, ReferenceKind.TYPE);
        } else {
            super.visitTypeInsn(opcode, type);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        add(names.moving(owner), ReferenceKind.FIELD);
        remapper.mapDesc(descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        remapper.mapMethodDesc(descriptor);
        // A constructor's call belongs to its NEW, or to `extends`.
        if (name.equals(CONSTRUCTOR)) {
            return;
        }
        if (owner.startsWith("[")) {
            remapper.mapType(owner);
            return;
        }
        TypeName factory = factories.declaring(owner, name, descriptor, opcode == Opcodes.INVOKESTATIC);
        addSite(factory, ReferenceKind.FACTORY);
        add(factory == null ? names.moving(owner) : null, ReferenceKind.CALL);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        remapper.mapMethodDesc(descriptor);
        for (Object argument : arguments) {
            if (argument instanceof Handle handle) {
                addHandle(handle);
            } else {
                remapper.mapValue(argument);
            }
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Handle handle) {
            addHandle(handle);
        } else {
            remapper.mapValue(value);
        }
    }

    private void addHandle(Handle handle) {
        String owner = handle.getOwner();
        if (handle.getTag() <= Opcodes.H_PUTSTATIC) {
            add(names.moving(owner), ReferenceKind.FIELD);
            remapper.mapDesc(handle.getDesc());
            return;
        }
        TypeName site = handle.getTag() == Opcodes.H_NEWINVOKESPECIAL
                ? names.constructed(owner, className)
                : factories.declaring(
                        owner, handle.getName(), handle.getDesc(), handle.getTag() == Opcodes.H_INVOKESTATIC);
        addSite(site, ReferenceKind.METHOD_REFERENCE);
        add(site == null ? names.moving(owner) : null, ReferenceKind.CALL);
        remapper.mapMethodDesc(handle.getDesc());
    }

    private void addSite(@Nullable TypeName legacy, ReferenceKind kind) {
        if (legacy != null && names.isKept(legacy, className)) {
            references.add(legacy, kind);
        } else if (legacy != null) {
            references.addSite(legacy, kind);
        }
    }

    private void add(@Nullable TypeName legacy, ReferenceKind kind) {
        if (legacy != null) {
            references.add(legacy, kind);
        }
    }

    /** Debug information (JVMS 4.7.13) repeats declared types and is often left out. */
    @Override
    public void visitLocalVariable(
            String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {}
}
