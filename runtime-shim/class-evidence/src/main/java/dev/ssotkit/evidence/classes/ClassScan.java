package dev.ssotkit.evidence.classes;

import dev.ssotkit.map.TypeName;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Walks one class. ASM's remapper is asked for every name in it, so a name can hide nowhere. */
final class ClassScan extends ClassRemapper {
    private final FoundReferences references;
    private final NamesOfInterest names;
    private final Factories factories;
    private final LambdaBodies lambdaBodies;

    ClassScan(FoundReferences references, NamesOfInterest names, Factories factories, LambdaBodies lambdaBodies) {
        // A remapper asks only for what somebody behind it wants, and a writer wants everything.
        super(Opcodes.ASM9, new ClassWriter(0), new TypeCollector(references, names));
        this.references = references;
        this.names = names;
        this.factories = factories;
        this.lambdaBodies = lambdaBodies;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String[] interfaces) {
        className = name;
        if (superName != null) {
            addSubclass(superName);
        }
        for (String type : interfaces) {
            addSubclass(type);
        }
        // Without its type arguments the signature says what `extends` said already.
        if (signature != null && signature.indexOf('<') >= 0) {
            remapper.mapSignature(signature, false);
        }
    }

    private void addSubclass(String supertype) {
        TypeName legacy = names.moving(supertype);
        if (legacy != null) {
            references.add(legacy, ReferenceKind.SUBCLASS);
        }
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        references.enterMember(name);
        return super.visitField(access, name, descriptor, signature, value);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        references.enterMember(lambdaBodies.writtenIn(name + descriptor));
        return super.visitMethod(access, name, descriptor, signature, exceptions);
    }

    @Override
    protected MethodVisitor createMethodRemapper(MethodVisitor writer) {
        return new MethodScan(className, references, names, factories, writer, remapper);
    }

    /** Every class that mentions a nested class repeats it here (JVMS 4.7.6); that is no use. */
    @Override
    public void visitInnerClass(String name, String outerName, String innerName, int access) {}

    /** Belongs to the nest, and so to the definition (JVMS 4.7.28, 4.7.29). */
    @Override
    public void visitNestHost(String host) {}

    @Override
    public void visitNestMember(String member) {}

    private static final class TypeCollector extends Remapper {
        private final FoundReferences references;
        private final NamesOfInterest names;

        TypeCollector(FoundReferences references, NamesOfInterest names) {
            super(Opcodes.ASM9);
            this.references = references;
            this.names = names;
        }

        @Override
        public String map(String internalName) {
            TypeName legacy = names.moving(internalName);
            if (legacy != null) {
                references.add(legacy, ReferenceKind.TYPE);
            }
            return internalName;
        }

        @Override
        public Object mapValue(Object value) {
            TypeName legacy = value instanceof String text ? names.named(text) : null;
            if (legacy != null) {
                references.add(legacy, ReferenceKind.TEXT);
            }
            return super.mapValue(value);
        }
    }
}
