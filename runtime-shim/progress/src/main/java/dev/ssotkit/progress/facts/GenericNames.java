package dev.ssotkit.progress.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** The classes that a generic signature names, from left to right. */
final class GenericNames extends SignatureVisitor {

    private final List<String> names = new ArrayList<>();

    private GenericNames() {
        super(Opcodes.ASM9);
    }

    /** Of a field's type: without the type itself. */
    static List<String> argumentsOf(@Nullable String signature) {
        if (signature == null) {
            return List.of();
        }
        GenericNames visitor = new GenericNames();
        new SignatureReader(signature).acceptType(visitor);
        return visitor.names.isEmpty() || signature.startsWith("T")
                ? List.of()
                : List.copyOf(visitor.names.subList(1, visitor.names.size()));
    }

    /** Of a class or method: all. */
    static List<String> allOf(@Nullable String signature) {
        if (signature == null) {
            return List.of();
        }
        GenericNames visitor = new GenericNames();
        new SignatureReader(signature).accept(visitor);
        return visitor.names;
    }

    @Override
    public void visitClassType(String name) {
        names.add(Type.getObjectType(name).getClassName());
    }

    @Override
    public void visitInnerClassType(String name) {
        names.set(names.size() - 1, names.get(names.size() - 1) + "$" + name);
    }
}
