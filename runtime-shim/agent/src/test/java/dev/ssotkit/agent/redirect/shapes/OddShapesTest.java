package dev.ssotkit.agent.redirect.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Constructions that are legal and that no compiler writes: obfuscators and generators do. */
class OddShapesTest {
    private static final Map<String, byte[]> COMPILED = Managers.duplicated().classFiles();
    private static final String UNSUPPORTED = "observed(unsupported_shape) new app.Legacy in app.Main.run";
    private static final String FACADE = "facade new app.Legacy in app.Main.run";

    @ParameterizedTest
    @ValueSource(ints = {Opcodes.V1_5, Opcodes.V1_6, Opcodes.V1_7, Opcodes.V17})
    void copies_below_the_receiver_and_in_locals_are_redirected(int version) {
        assertFacade(version, code -> {
            insns(code, Opcodes.NEW, Opcodes.DUP, Opcodes.DUP);
            code.visitVarInsn(Opcodes.ASTORE, 300);
            construct(code);
            code.visitInsn(Opcodes.POP);
            code.visitVarInsn(Opcodes.ALOAD, 300);
        });
        assertFacade(version, code -> {
            insns(code, Opcodes.NEW, Opcodes.DUP, Opcodes.DUP);
            construct(code);
            insns(code, Opcodes.SWAP, Opcodes.POP);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {Opcodes.V1_5, Opcodes.V17})
    void copies_elsewhere_on_the_stack_leave_the_original(int version) {
        assertOriginal(version, code -> {
            insns(code, Opcodes.ICONST_1, Opcodes.NEW, Opcodes.DUP_X1);
            construct(code);
            code.visitInsn(Opcodes.POP);
        });
        assertOriginal(version, code -> {
            insns(code, Opcodes.NEW, Opcodes.DUP, Opcodes.DUP, Opcodes.DUP);
            construct(code);
            code.visitInsn(Opcodes.POP2);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {Opcodes.V1_5, Opcodes.V17})
    void a_handler_around_allocation_and_constructor_stays_in_force(int version) {
        assertFacade(version, code -> {
            Label start = new Label();
            Label end = new Label();
            Label handler = new Label();
            code.visitTryCatchBlock(start, end, handler, "java/lang/RuntimeException");
            code.visitLabel(start);
            insns(code, Opcodes.NEW, Opcodes.DUP);
            construct(code);
            code.visitLabel(end);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "app/Legacy", "name", "()Ljava/lang/String;", false);
            code.visitInsn(Opcodes.ARETURN);
            code.visitLabel(handler);
            code.visitFrame(Opcodes.F_NEW, 0, null, 1, new Object[] {"java/lang/RuntimeException"});
        });
    }

    @Test
    void subroutines_of_old_class_files_may_run_between_allocation_and_constructor() {
        assertFacade(Opcodes.V1_5, code -> {
            Label subroutine = new Label();
            Label rest = new Label();
            insns(code, Opcodes.NEW, Opcodes.DUP);
            code.visitJumpInsn(Opcodes.JSR, subroutine);
            construct(code);
            code.visitJumpInsn(Opcodes.GOTO, rest);
            code.visitLabel(subroutine);
            code.visitVarInsn(Opcodes.ASTORE, 2);
            code.visitVarInsn(Opcodes.RET, 2);
            code.visitLabel(rest);
        });
    }

    /** Copies shuffled at random, with and without integers between them. */
    @ParameterizedTest
    @ValueSource(ints = {Opcodes.V1_5, Opcodes.V17})
    void shuffled_copies_yield_an_object_whatever_their_order(int version) {
        long seed = Long.getLong("ssot.fuzz.seed", System.nanoTime());
        for (int i = 0; i < 150; i++) {
            Random random = new Random(seed + i);
            RunningProgram program = program(version, code -> shuffle(code, random));
            String name = String.valueOf(program.run());
            String event = name.equals("canonical") ? FACADE : UNSUPPORTED;

            assertThat(program.events())
                    .as("seed %d, round %d, %s", seed, i, name)
                    .containsExactly(event);
            assertThat(program.keptClasses("app.Main"))
                    .as("seed %d, round %d", seed, i)
                    .isEmpty();
        }
    }

    /** Ends with one object on the stack. */
    private static void shuffle(MethodVisitor code, Random random) {
        List<Character> stack = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            code.visitInsn(Opcodes.ICONST_1);
            stack.add('I');
        }
        insns(code, Opcodes.NEW, Opcodes.DUP);
        stack.add('U');
        stack.add('U');
        boolean stored = false;
        for (int i = random.nextInt(7); i > 0; i--) {
            int top = stack.size() - 1;
            int choice = random.nextInt(4);
            if (choice == 0) {
                code.visitInsn(Opcodes.DUP);
                stack.add(stack.get(top));
            } else if (choice == 1) {
                code.visitInsn(Opcodes.SWAP);
                stack.add(top - 1, stack.remove(top));
            } else if (choice == 2) {
                code.visitInsn(Opcodes.DUP_X1);
                stack.add(top - 1, stack.get(top));
            } else if (stack.get(top) == 'U') {
                insns(code, Opcodes.DUP);
                code.visitVarInsn(Opcodes.ASTORE, 1);
                stored = true;
            }
        }
        if (!stored) {
            int at = stack.lastIndexOf('U');
            pop(code, stack, at + 1);
            insns(code, Opcodes.DUP);
            code.visitVarInsn(Opcodes.ASTORE, 1);
        }
        pop(code, stack, stack.lastIndexOf('U') + 1);
        construct(code);
        stack.remove(stack.size() - 1);
        pop(code, stack, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
    }

    private static void pop(MethodVisitor code, List<Character> stack, int size) {
        while (stack.size() > size) {
            code.visitInsn(Opcodes.POP);
            stack.remove(stack.size() - 1);
        }
    }

    private static void assertFacade(int version, Consumer<MethodVisitor> body) {
        RunningProgram program = program(version, body);

        assertThat(program.run()).isEqualTo("canonical");
        assertThat(program.events()).containsExactly(FACADE);
    }

    private static void assertOriginal(int version, Consumer<MethodVisitor> body) {
        RunningProgram program = program(version, body);

        assertThat(program.run()).isEqualTo("legacy");
        assertThat(program.events()).containsExactly(UNSUPPORTED);
        assertThat(program.keptClasses("app.Main")).isEmpty();
    }

    /** @param body leaves an object, whose name the program returns */
    private static RunningProgram program(int version, Consumer<MethodVisitor> body) {
        Program source = Managers.duplicated();
        Map<String, byte[]> classFiles = new HashMap<>(COMPILED);
        classFiles.put("app.Main", main(version, body));
        return new RunningProgram(source.map(), source.settings(), classFiles);
    }

    private static byte[] main(int version, Consumer<MethodVisitor> body) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(version, Opcodes.ACC_PUBLIC, "app/Main", null, "java/lang/Object", null);
        writer.visitSource("no file\u0000.of (any) language:7", null);
        MethodVisitor code =
                writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "run", "()Ljava/lang/Object;", null, null);
        code.visitCode();
        Label start = new Label();
        code.visitLabel(start);
        body.accept(code);
        code.visitTypeInsn(Opcodes.CHECKCAST, "app/Legacy");
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "app/Legacy", "name", "()Ljava/lang/String;", false);
        code.visitInsn(Opcodes.ARETURN);
        Label end = new Label();
        code.visitLabel(end);
        code.visitLocalVariable("it", "Lapp/Legacy;", null, start, end, 1);
        code.visitMaxs(20, 301);
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void insns(MethodVisitor code, int... opcodes) {
        for (int opcode : opcodes) {
            if (opcode == Opcodes.NEW) {
                code.visitTypeInsn(opcode, "app/Legacy");
            } else {
                code.visitInsn(opcode);
            }
        }
    }

    private static void construct(MethodVisitor code) {
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "app/Legacy", "<init>", "()V", false);
    }
}
