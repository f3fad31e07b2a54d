package dev.ssotkit.agent.transform.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class RewriteVerifierTest {
    /** Writes a static method (I)Ljava/lang/Object; by hand. */
    private interface Body {
        void write(MethodVisitor code);
    }

    @Test
    void sound_code_passes() {
        assertThat(check(code -> branch(code, Opcodes.INTEGER, null))).isNull();
    }

    @Test
    void an_operand_of_a_wrong_kind_is_found() {
        assertThat(check(code -> {
                    code.visitVarInsn(Opcodes.ILOAD, 0);
                    code.visitInsn(Opcodes.ARETURN);
                }))
                .contains("expected REFERENCE, found INT");
    }

    @Test
    void a_frame_that_promises_another_local_is_found() {
        assertThat(check(code -> branch(code, Opcodes.FLOAT, null))).contains("local 0 is INT");
    }

    @Test
    void a_frame_that_promises_another_stack_is_found() {
        assertThat(check(code -> branch(code, Opcodes.INTEGER, Opcodes.INTEGER)))
                .contains("the stack holds 0");
    }

    @Test
    void an_object_used_before_its_constructor_ran_is_found() {
        assertThat(check(code -> {
                    code.visitTypeInsn(Opcodes.NEW, "java/lang/Object");
                    code.visitInsn(Opcodes.ARETURN);
                }))
                .contains("UNINITIALIZED");
    }

    @Test
    void a_null_cannot_be_constructed() {
        assertThat(check(code -> {
                    code.visitInsn(Opcodes.ACONST_NULL);
                    code.visitInsn(Opcodes.DUP);
                    code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
                    code.visitInsn(Opcodes.ARETURN);
                }))
                .contains("receiver is NULL");
    }

    @Test
    void a_local_that_a_frame_has_given_up_is_gone() {
        assertThat(check(code -> {
                    Label label = new Label();
                    code.visitVarInsn(Opcodes.ILOAD, 0);
                    code.visitJumpInsn(Opcodes.IFEQ, label);
                    code.visitInsn(Opcodes.NOP);
                    code.visitLabel(label);
                    code.visitFrame(Opcodes.F_NEW, 0, null, 0, null);
                    code.visitVarInsn(Opcodes.ILOAD, 0);
                    code.visitInsn(Opcodes.POP);
                    code.visitInsn(Opcodes.ACONST_NULL);
                    code.visitInsn(Opcodes.ARETURN);
                }))
                .contains("expected INT, found TOP");
    }

    @Test
    void a_null_that_a_construction_left_in_code_that_nothing_reaches_is_found() {
        assertThat(check(code -> {
                    code.visitInsn(Opcodes.ACONST_NULL);
                    code.visitInsn(Opcodes.ARETURN);
                    code.visitFrame(Opcodes.F_NEW, 0, null, 1, new Object[] {Opcodes.NULL});
                    code.visitInsn(Opcodes.ARETURN);
                }))
                .contains("cannot be reached");
    }

    @Test
    void a_default_method_called_from_a_class_file_older_than_those_is_found() {
        Body call = code -> {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, "i/Face", "make", "()Ljava/lang/Object;", true);
            code.visitInsn(Opcodes.ARETURN);
        };

        assertThat(check(Opcodes.V1_7, call)).contains("make of an interface");
        assertThat(check(Opcodes.V1_8, call)).isNull();
    }

    private static void branch(MethodVisitor code, Object local, @Nullable Object stack) {
        Label label = new Label();
        code.visitVarInsn(Opcodes.ILOAD, 0);
        code.visitJumpInsn(Opcodes.IFEQ, label);
        code.visitInsn(Opcodes.NOP);
        code.visitLabel(label);
        Object[] onStack = stack == null ? new Object[0] : new Object[] {stack};
        code.visitFrame(Opcodes.F_NEW, 1, new Object[] {local}, onStack.length, onStack);
        code.visitInsn(Opcodes.ACONST_NULL);
        code.visitInsn(Opcodes.ARETURN);
    }

    private static @Nullable String check(Body body) {
        return check(Opcodes.V11, body);
    }

    private static @Nullable String check(int version, Body body) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(version, Opcodes.ACC_PUBLIC, "c/Caller", null, "java/lang/Object", null);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "m", "(I)Ljava/lang/Object;", null, null);
        code.visitCode();
        body.write(code);
        code.visitMaxs(2, 1);
        code.visitEnd();
        return RewriteVerifier.check(writer.toByteArray(), Set.of("m(I)Ljava/lang/Object;"));
    }
}
