package dev.ssotkit.eligibility.classfile;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;

/**
 * Tells the object that an inner class belongs to (JLS 8.1.3) from all others of its class: it made the inner object, so it
 * is no facade, whose methods make nothing.
 */
final class OuterInterpreter extends BasicInterpreter {

    /** With a type that no class has: values are told apart by their types. */
    private static final BasicValue OUTER = new BasicValue(Type.getObjectType("<outer>"));

    /** Of javac, ECJ, kotlinc and groovyc; scalac has a name of its own. */
    private static final String OUTER_FIELD = "this$";

    private static final String OUTER_FIELD_OF_SCALA = "$outer";

    private final Type outer;
    private final boolean takesOuter;

    /**
     * Follows one body.
     *
     * @param outer internal name of the class whose objects count
     */
    OuterInterpreter(String outer, ClassNode type, MethodNode method) {
        super(Opcodes.ASM9);
        this.outer = Type.getObjectType(outer);
        this.takesOuter = method.name.equals("<init>") && isInnerOf(outer, type);
    }

    static boolean isOuter(BasicValue value) {
        return value.equals(OUTER);
    }

    /** A compiler leaves the field out where nobody reads it, and then only the attribute says so (JVMS 4.7.6). */
    private static boolean isInnerOf(String outer, ClassNode type) {
        for (FieldNode field : type.fields) {
            if (holdsOuter(field.name) && field.desc.equals("L" + outer + ";")) {
                return true;
            }
        }
        for (InnerClassNode inner : type.innerClasses) {
            if (inner.name.equals(type.name) && outer.equals(inner.outerName)) {
                return (inner.access & Opcodes.ACC_STATIC) == 0;
            }
        }
        return false;
    }

    private static boolean holdsOuter(String field) {
        return field.startsWith(OUTER_FIELD) || field.equals(OUTER_FIELD_OF_SCALA);
    }

    /** No field has a method's descriptor; where a damaged class file says so, ASM would answer with an error. */
    @Override
    public @Nullable BasicValue newValue(@Nullable Type type) {
        if (type != null && type.getSort() == Type.METHOD) {
            throw new MalformedClassException("value of type " + type, null);
        }
        return super.newValue(type);
    }

    /** The outer object comes first. */
    @Override
    public @Nullable BasicValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
        return takesOuter && local == 1 && type.equals(outer) ? OUTER : newValue(type);
    }

    @Override
    public @Nullable BasicValue unaryOperation(AbstractInsnNode instruction, BasicValue value)
            throws AnalyzerException {
        if (instruction.getOpcode() == Opcodes.GETFIELD) {
            FieldInsnNode field = (FieldInsnNode) instruction;
            if (holdsOuter(field.name) && field.desc.equals(outer.getDescriptor())) {
                return OUTER;
            }
        }
        return super.unaryOperation(instruction, value);
    }
}
