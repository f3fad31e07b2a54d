package dev.ssotkit.eligibility.classfile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Follows where the object whose method runs can be, beside what {@link BasicInterpreter} knows of sizes. What has the
 * class's own type may be it, as what comes out of an array, of a method of the class, or of a field or parameter that has
 * been seen to hold it.
 */
final class SelfInterpreter extends BasicInterpreter {

    /** What may be the object, with a type that no class has: values are told apart by their types. */
    private static final BasicValue SELF = new BasicValue(Type.getObjectType("<self>"));

    private final String own;
    private final Type ownType;
    private final MethodNode method;
    private final SelfPlaces places;

    /**
     * Follows one body.
     *
     * @param own internal name of the object's class
     * @param places fields and parameters that have been seen to hold the object
     */
    SelfInterpreter(String own, MethodNode method, SelfPlaces places) {
        super(Opcodes.ASM9);
        this.own = own;
        this.ownType = Type.getObjectType(own);
        this.method = method;
        this.places = places;
    }

    static boolean maybeSelf(BasicValue value) {
        return value.equals(SELF);
    }

    /** No field has a method's descriptor; where a damaged class file says so, ASM would answer with an error. */
    @Override
    public @Nullable BasicValue newValue(@Nullable Type type) {
        if (type != null && type.getSort() == Type.METHOD) {
            throw new MalformedClassException("value of type " + type, null);
        }
        return ownType.equals(type) ? SELF : super.newValue(type);
    }

    @Override
    public @Nullable BasicValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
        return places.isParameter(method.name, method.desc, local) ? SELF : newValue(type);
    }

    @Override
    public BasicValue newExceptionValue(TryCatchBlockNode handler, Frame<BasicValue> frame, Type exception) {
        return SELF; // A throwable may throw itself.
    }

    @Override
    public BasicValue newOperation(AbstractInsnNode instruction) throws AnalyzerException {
        switch (instruction.getOpcode()) {
            case Opcodes.NEW:
                return BasicValue.REFERENCE_VALUE; // Another object, whatever its class.
            case Opcodes.GETSTATIC:
                return holdsSelf((FieldInsnNode) instruction) ? SELF : super.newOperation(instruction);
            default:
                return super.newOperation(instruction);
        }
    }

    @Override
    public @Nullable BasicValue unaryOperation(AbstractInsnNode instruction, BasicValue value)
            throws AnalyzerException {
        switch (instruction.getOpcode()) {
            case Opcodes.GETFIELD:
                return holdsSelf((FieldInsnNode) instruction) ? SELF : super.unaryOperation(instruction, value);
            case Opcodes.CHECKCAST:
                return ((TypeInsnNode) instruction).desc.equals(own) ? SELF : value;
            default:
                return super.unaryOperation(instruction, value);
        }
    }

    private boolean holdsSelf(FieldInsnNode field) {
        return places.isField(field);
    }

    @Override
    public @Nullable BasicValue binaryOperation(AbstractInsnNode instruction, BasicValue one, BasicValue two)
            throws AnalyzerException {
        return instruction.getOpcode() == Opcodes.AALOAD ? SELF : super.binaryOperation(instruction, one, two);
    }

    @Override
    public @Nullable BasicValue naryOperation(AbstractInsnNode instruction, List<? extends BasicValue> values)
            throws AnalyzerException {
        BasicValue result = super.naryOperation(instruction, values);
        boolean isOwn = instruction instanceof MethodInsnNode && ((MethodInsnNode) instruction).owner.equals(own);
        return isOwn && result != null && result.isReference() ? SELF : result;
    }

    @Override
    public BasicValue merge(BasicValue one, BasicValue other) {
        return maybeSelf(one) || maybeSelf(other) ? SELF : super.merge(one, other);
    }
}
