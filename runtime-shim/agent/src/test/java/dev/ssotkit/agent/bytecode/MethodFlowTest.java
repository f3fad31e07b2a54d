package dev.ssotkit.agent.bytecode;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Whoever asks for a flow has an answer for code that cannot be followed, whatever ASM says of it. */
class MethodFlowTest {

    @ParameterizedTest
    @ValueSource(classes = {AssertionError.class, StackOverflowError.class, IndexOutOfBoundsException.class})
    void what_cannot_be_followed_is_one_exception(Class<? extends Throwable> thrown) {
        MethodNode method = stumbling(thrown);
        assertThatThrownBy(() -> MethodFlow.of("a/Owner", method))
                .isExactlyInstanceOf(AnalyzerException.class)
                .hasMessageContaining(thrown.getName());
        assertThatThrownBy(() -> MethodFlow.ofSlots("a/Owner", method)).isExactlyInstanceOf(AnalyzerException.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {OutOfMemoryError.class, InternalError.class})
    void what_the_jvm_has_to_say_passes(Class<? extends Throwable> thrown) {
        assertThatThrownBy(() -> MethodFlow.of("a/Owner", stumbling(thrown))).isExactlyInstanceOf(thrown);
        assertThatThrownBy(() -> MethodFlow.ofSlots("a/Owner", stumbling(thrown)))
                .isExactlyInstanceOf(thrown);
    }

    private static MethodNode stumbling(Class<? extends Throwable> thrown) {
        MethodNode method = new MethodNode(Opcodes.ACC_STATIC, "m", "()V", null, null);
        method.instructions = new InsnList() {
            @Override
            public int size() {
                throw MethodFlowTest.<RuntimeException>made(thrown);
            }
        };
        method.instructions.add(new InsnNode(Opcodes.RETURN));
        return method;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E made(Class<? extends Throwable> type) throws E {
        try {
            throw (E) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
