package dev.ssotkit.agent.bytecode;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.Value;

/**
 * A slot's verification kind (JVMS 4.10.1.2, all classes being one kind) and the instructions that made the object in
 * it. Immutable.
 */
public final class OriginValue implements Value {
    /** What the verifier distinguishes without a class hierarchy. */
    public enum Kind {
        TOP(Opcodes.TOP),
        INT(Opcodes.INTEGER),
        FLOAT(Opcodes.FLOAT),
        LONG(Opcodes.LONG),
        DOUBLE(Opcodes.DOUBLE),
        NULL(Opcodes.NULL),
        REFERENCE(null),
        /** The result of a {@code new} before its constructor ran. */
        UNINITIALIZED(null),
        UNINITIALIZED_THIS(Opcodes.UNINITIALIZED_THIS),
        /** Of {@code jsr}, class files up to version 50. */
        RETURN_ADDRESS(null);

        private final @Nullable Integer slot;

        Kind(@Nullable Integer slot) {
            this.slot = slot;
        }

        /** Of a variable of that type; not of {@code void}. */
        public static Kind of(Type type) {
            switch (type.getSort()) {
                case Type.BOOLEAN:
                case Type.CHAR:
                case Type.BYTE:
                case Type.SHORT:
                case Type.INT:
                    return INT;
                case Type.FLOAT:
                    return FLOAT;
                case Type.LONG:
                    return LONG;
                case Type.DOUBLE:
                    return DOUBLE;
                default:
                    return REFERENCE;
            }
        }

        /** As a frame declares it (JVMS 4.7.4), in ASM's form; null where a frame says more, as of a class which one. */
        public @Nullable Integer slot() {
            return slot;
        }
    }

    private static final OriginValue[] PLAIN = new OriginValue[Kind.values().length];

    static {
        for (Kind kind : Kind.values()) {
            PLAIN[kind.ordinal()] = new OriginValue(kind, Collections.emptySet());
        }
    }

    private final Kind kind;
    private final Set<AbstractInsnNode> origins;

    private OriginValue(Kind kind, Set<AbstractInsnNode> origins) {
        this.kind = kind;
        this.origins = origins;
    }

    static OriginValue of(Kind kind) {
        return PLAIN[kind.ordinal()];
    }

    static OriginValue of(Kind kind, AbstractInsnNode origin) {
        return new OriginValue(kind, Collections.singleton(origin));
    }

    static OriginValue reference(Set<AbstractInsnNode> origins) {
        return origins.isEmpty() ? of(Kind.REFERENCE) : new OriginValue(Kind.REFERENCE, origins);
    }

    public Kind kind() {
        return kind;
    }

    /**
     * The {@code new}, array, class constant and call instructions whose result this may be; for an uninitialised one
     * exactly its new.
     */
    public Set<AbstractInsnNode> origins() {
        return origins;
    }

    boolean isReference() {
        return kind == Kind.REFERENCE || kind == Kind.NULL;
    }

    @Override
    public int getSize() {
        return kind == Kind.LONG || kind == Kind.DOUBLE ? 2 : 1;
    }

    OriginValue merge(OriginValue other) {
        if (equals(other)) {
            return this;
        }
        if (!isReference() || !other.isReference()) {
            return of(Kind.TOP);
        }
        if (origins.containsAll(other.origins) && kind == Kind.REFERENCE) {
            return this;
        }
        Set<AbstractInsnNode> union = new HashSet<>(origins);
        union.addAll(other.origins);
        return reference(union);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OriginValue
                && ((OriginValue) other).kind == kind
                && ((OriginValue) other).origins.equals(origins);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + origins.hashCode();
    }

    @Override
    public String toString() {
        return kind.toString();
    }
}
