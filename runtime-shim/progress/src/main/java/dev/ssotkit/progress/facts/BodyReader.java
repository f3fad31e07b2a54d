package dev.ssotkit.progress.facts;

import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.Usage;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the body of one method uses, and whether it is nothing but a forward. */
final class BodyReader extends MethodVisitor {

    private static final Set<String> MOCKING = Set.of(
            "mock", "spy", "mockStatic", "mockConstruction", "createMock", "createNiceMock", "niceMock", "mockk");

    private static final String[] MOCKERS = {
        "org/mockito/", "org/easymock/", "org/powermock/", "org/jmock/", "io/mockk/"
    };

    private final FoundUsages usages;
    private final ForwardShape shape;
    private final String self;
    private @Nullable Type lastClassConstant;

    BodyReader(String self, FoundUsages usages, ForwardShape shape) {
        super(Opcodes.ASM9);
        this.self = self;
        this.usages = usages;
        this.shape = shape;
    }

    static String member(String name, String descriptor) {
        return name
                + Arrays.stream(Type.getArgumentTypes(descriptor))
                        .map(Type::getClassName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        usages.name(Type.getType(descriptor));
        return null;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        Type receiver = Type.getObjectType(owner);
        boolean isConstructor = name.equals(MethodFacts.CONSTRUCTOR);
        if (receiver.getSort() == Type.OBJECT && !isConstructor) {
            usages.add(Usage.call(receiver.getClassName(), member(name, descriptor)));
        }
        if (isConstructor) {
            shape.breakOff();
        } else {
            shape.call(opcode, receiver, member(name, descriptor));
        }
        if (lastClassConstant != null
                && MOCKING.contains(name)
                && Arrays.stream(MOCKERS).anyMatch(owner::startsWith)) {
            usages.add(Usage.mock(lastClassConstant.getClassName()));
        }
        lastClassConstant = null;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.NEW) {
            usages.add(Usage.construction(Type.getObjectType(type).getClassName()));
        } else if (opcode == Opcodes.INSTANCEOF) {
            usages.name(Type.getObjectType(type));
        }
        if (opcode != Opcodes.CHECKCAST) {
            shape.breakOff();
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        boolean mayBeInlined = descriptor.length() == 1 || descriptor.equals("Ljava/lang/String;");
        if (opcode == Opcodes.GETSTATIC && !mayBeInlined && !owner.equals(self)) {
            usages.add(Usage.staticField(Type.getObjectType(owner).getClassName(), name));
        }
        shape.field(opcode, owner, name);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Handle handle && !handle.getName().startsWith("lambda$")) {
                String owner = Type.getObjectType(handle.getOwner()).getClassName();
                if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
                    usages.add(Usage.construction(owner));
                } else if (handle.getTag() >= Opcodes.H_INVOKEVIRTUAL
                        && !handle.getOwner().startsWith("[")) {
                    usages.add(Usage.call(owner, member(handle.getName(), handle.getDesc())));
                }
            }
        }
        shape.breakOff();
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Type type && type.getSort() != Type.METHOD) {
            usages.name(type);
            lastClassConstant = type;
        }
        shape.breakOff();
    }

    @Override
    public void visitInsn(int opcode) {
        shape.instruction(opcode);
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        if (opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD) {
            shape.load(variable);
        } else {
            shape.breakOff();
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        shape.breakOff();
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        shape.breakOff();
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
        shape.breakOff();
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        shape.breakOff();
    }
}
