package dev.ssotkit.agent.bytecode;

import dev.ssotkit.agent.bytecode.OriginValue.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Interpreter;

/**
 * Gives every instruction's result its kind and origin, and rejects operands of a wrong kind.
 *
 * <p>Not thread-safe; one per analysis.
 */
final class OriginInterpreter extends Interpreter<OriginValue> {
    private final boolean inConstructor;
    private final Map<String, Set<AbstractInsnNode>> storedInFields;

    /** @param storedInFields what the method stores into which field ("owner.name"), as found by an earlier run */
    OriginInterpreter(boolean inConstructor, Map<String, Set<AbstractInsnNode>> storedInFields) {
        super(Opcodes.ASM9);
        this.inConstructor = inConstructor;
        this.storedInFields = storedInFields;
    }

    @Override
    public OriginValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
        boolean uninitialised = inConstructor && local == 0;
        return OriginValue.of(uninitialised ? Kind.UNINITIALIZED_THIS : Kind.of(type));
    }

    @Override
    public @Nullable OriginValue newValue(@Nullable Type type) {
        if (type == null) {
            return OriginValue.of(Kind.TOP);
        }
        return type.getSort() == Type.VOID ? null : OriginValue.of(Kind.of(type));
    }

    @Override
    public OriginValue newOperation(AbstractInsnNode insn) throws AnalyzerException {
        switch (insn.getOpcode()) {
            case Opcodes.ACONST_NULL:
                return OriginValue.of(Kind.NULL);
            case Opcodes.LCONST_0:
            case Opcodes.LCONST_1:
                return OriginValue.of(Kind.LONG);
            case Opcodes.FCONST_0:
            case Opcodes.FCONST_1:
            case Opcodes.FCONST_2:
                return OriginValue.of(Kind.FLOAT);
            case Opcodes.DCONST_0:
            case Opcodes.DCONST_1:
                return OriginValue.of(Kind.DOUBLE);
            case Opcodes.LDC:
                return constant((LdcInsnNode) insn);
            case Opcodes.JSR:
                return OriginValue.of(Kind.RETURN_ADDRESS);
            case Opcodes.GETSTATIC:
                return field((FieldInsnNode) insn);
            case Opcodes.NEW:
                return OriginValue.of(Kind.UNINITIALIZED, insn);
            default:
                return OriginValue.of(Kind.INT);
        }
    }

    private static OriginValue constant(LdcInsnNode insn) {
        Object constant = insn.cst;
        if (constant instanceof Integer) {
            return OriginValue.of(Kind.INT);
        } else if (constant instanceof Long) {
            return OriginValue.of(Kind.LONG);
        } else if (constant instanceof Float) {
            return OriginValue.of(Kind.FLOAT);
        } else if (constant instanceof Double) {
            return OriginValue.of(Kind.DOUBLE);
        } else if (constant instanceof ConstantDynamic) {
            return OriginValue.of(Kind.of(Type.getType(((ConstantDynamic) constant).getDescriptor())));
        }
        return constant instanceof Type ? OriginValue.of(Kind.REFERENCE, insn) : OriginValue.of(Kind.REFERENCE);
    }

    private OriginValue field(FieldInsnNode insn) {
        Kind kind = Kind.of(Type.getType(insn.desc));
        Set<AbstractInsnNode> stored = storedInFields.get(fieldKey(insn));
        return stored == null || kind != Kind.REFERENCE ? OriginValue.of(kind) : OriginValue.reference(stored);
    }

    static String fieldKey(FieldInsnNode insn) {
        return insn.owner + '.' + insn.name;
    }

    @Override
    public OriginValue copyOperation(AbstractInsnNode insn, OriginValue value) throws AnalyzerException {
        switch (insn.getOpcode()) {
            case Opcodes.ILOAD:
            case Opcodes.ISTORE:
                return expect(insn, value, Kind.INT);
            case Opcodes.LLOAD:
            case Opcodes.LSTORE:
                return expect(insn, value, Kind.LONG);
            case Opcodes.FLOAD:
            case Opcodes.FSTORE:
                return expect(insn, value, Kind.FLOAT);
            case Opcodes.DLOAD:
            case Opcodes.DSTORE:
                return expect(insn, value, Kind.DOUBLE);
            case Opcodes.ALOAD:
                if (value.kind() == Kind.RETURN_ADDRESS) {
                    throw new AnalyzerException(insn, "a return address is no reference");
                }
                return expectObject(insn, value);
            case Opcodes.ASTORE:
                return value.kind() == Kind.RETURN_ADDRESS ? value : expectObject(insn, value);
            default:
                return value;
        }
    }

    @Override
    public @Nullable OriginValue unaryOperation(AbstractInsnNode insn, OriginValue value) throws AnalyzerException {
        return Operations.unary(insn, value, this);
    }

    OriginValue instanceField(FieldInsnNode insn) {
        return field(insn);
    }

    @Override
    public @Nullable OriginValue binaryOperation(AbstractInsnNode insn, OriginValue first, OriginValue second)
            throws AnalyzerException {
        return Operations.binary(insn, first, second);
    }

    @Override
    public @Nullable OriginValue ternaryOperation(
            AbstractInsnNode insn, OriginValue first, OriginValue second, OriginValue third) throws AnalyzerException {
        return Operations.arrayStore(insn, first, second, third);
    }

    @Override
    public @Nullable OriginValue naryOperation(AbstractInsnNode insn, List<? extends OriginValue> values)
            throws AnalyzerException {
        if (insn.getOpcode() == Opcodes.MULTIANEWARRAY) {
            for (OriginValue value : values) {
                expect(insn, value, Kind.INT);
            }
            return OriginValue.of(Kind.REFERENCE);
        }
        String descriptor;
        int first = 0;
        if (insn.getOpcode() == Opcodes.INVOKEDYNAMIC) {
            descriptor = ((InvokeDynamicInsnNode) insn).desc;
        } else {
            MethodInsnNode call = (MethodInsnNode) insn;
            descriptor = call.desc;
            if (call.getOpcode() != Opcodes.INVOKESTATIC) {
                first = 1;
                expectReceiver(call, values.get(0));
            }
        }
        Type[] parameters = Type.getArgumentTypes(descriptor);
        for (int i = 0; i < parameters.length; i++) {
            expect(insn, values.get(first + i), Kind.of(parameters[i]));
        }
        Type result = Type.getReturnType(descriptor);
        if (result.getSort() == Type.VOID) {
            return null;
        }
        Kind kind = Kind.of(result);
        if (kind != Kind.REFERENCE) {
            return OriginValue.of(kind);
        }
        int handedBack = HandedBack.argument(insn);
        return handedBack < 0 || values.get(handedBack).origins().isEmpty()
                ? OriginValue.of(kind, insn)
                : OriginValue.reference(values.get(handedBack).origins());
    }

    private static void expectReceiver(MethodInsnNode call, OriginValue receiver) throws AnalyzerException {
        boolean uninitialised = receiver.kind() == Kind.UNINITIALIZED || receiver.kind() == Kind.UNINITIALIZED_THIS;
        if (call.name.equals("<init>") ? !uninitialised : !receiver.isReference()) {
            throw new AnalyzerException(call, "receiver is " + receiver);
        }
    }

    @Override
    public void returnOperation(AbstractInsnNode insn, OriginValue value, OriginValue expected)
            throws AnalyzerException {
        expect(insn, value, expected.kind());
    }

    @Override
    public OriginValue merge(OriginValue first, OriginValue second) {
        return first.merge(second);
    }

    static OriginValue expect(AbstractInsnNode insn, OriginValue value, Kind kind) throws AnalyzerException {
        boolean fits = kind == Kind.REFERENCE ? value.isReference() : value.kind() == kind;
        if (!fits) {
            throw new AnalyzerException(insn, "expected " + kind + ", found " + value);
        }
        return value;
    }

    private static OriginValue expectObject(AbstractInsnNode insn, OriginValue value) throws AnalyzerException {
        if (value.isReference() || value.kind() == Kind.UNINITIALIZED || value.kind() == Kind.UNINITIALIZED_THIS) {
            return value;
        }
        throw new AnalyzerException(insn, "expected an object, found " + value);
    }

    /** Field contents are followed without order: whoever reads the field in this method may get any of them. */
    static void remember(Map<String, Set<AbstractInsnNode>> fields, FieldInsnNode store, OriginValue value) {
        if (!value.origins().isEmpty() && value.kind() == Kind.REFERENCE) {
            Set<AbstractInsnNode> known = fields.get(fieldKey(store));
            if (known == null) {
                known = new HashSet<>();
                fields.put(fieldKey(store), known);
            }
            known.addAll(value.origins());
        }
    }
}
