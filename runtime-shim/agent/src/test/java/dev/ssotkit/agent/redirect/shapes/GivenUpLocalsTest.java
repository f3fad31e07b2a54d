package dev.ssotkit.agent.redirect.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Optimisers declare in stack map frames only what is needed later: not {@code this}, nor each parameter. */
class GivenUpLocalsTest {
    @ParameterizedTest
    @ValueSource(strings = {"redirect", "observe"})
    void a_synchronized_method_may_give_up_this(String mode) {
        RunningProgram program = Managers.canonical()
                .source(
                        "app.Legacy",
                        "public class Legacy { public synchronized int add(int i) { if (i > 3) { i = 4; } return i; } }")
                .entry("app.Canonical", "getInstance()", java.util.List.of("app.Legacy"))
                .options("mode=" + mode)
                .beforeLoading(givingUp("app/Legacy", "add", 0))
                .main("Legacy l = new Legacy(); return \"\" + l.add(5) + l.add(1) + Thread.holdsLock(l);")
                .start();

        assertThat(program.run()).isEqualTo(mode.equals("observe") ? "41false" : "56false");
        assertThat(program.keptClasses("app.Legacy")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_constructor_of_canonical_may_give_up_this_and_its_parameters(int local) {
        RunningProgram program = Managers.duplicated()
                .source("app.Canonical", """
                        public class Canonical { private final int total; private Canonical(boolean b) { total = b ? 1 : 2; }
                          private static final Canonical INSTANCE = new Canonical(System.nanoTime() != 0);
                          public static Canonical getInstance() { return INSTANCE; }
                          public String name() { return "canonical"; } public int add(int amount) { return amount + total; } }
                        """)
                .beforeLoading(givingUp("app/Canonical", "<init>", local))
                .main("return new Legacy().add(1);")
                .start();

        assertThat(program.run()).isEqualTo(2);
        assertThat(program.keptClasses("app.Canonical")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_constructor_that_ends_early_may_have_given_up_its_parameters(int local) {
        RunningProgram program = Managers.duplicated()
                .source("app.Legacy", """
                        public class Legacy { private String name; public Legacy() { this(null, 1); }
                          public Legacy(String s, int i) { this(s == null ? "none" : "some"); }
                          private Legacy(String name) { this.name = name; } public String name() { return name; }
                          public int add(int amount) { return amount; } }
                        """)
                .options("reflection=forward")
                .beforeLoading(givingUp("app/Legacy", "<init>", local))
                .main("""
                        return Legacy.class.getConstructor(String.class, int.class).newInstance(null, 2).name()
                            + Legacy.class.getConstructor().newInstance().name();
                        """)
                .start();

        assertThat(program.run()).isEqualTo("canonicalcanonical");
        assertThat(program.keptClasses("app.Legacy")).isEmpty();
    }

    /** In each frame of the methods of that name. */
    private static UnaryOperator<byte[]> givingUp(String owner, String method, int local) {
        return file -> {
            ClassReader reader = new ClassReader(file);
            ClassWriter writer = new ClassWriter(0);
            reader.accept(
                    new ClassVisitor(Opcodes.ASM9, writer) {
                        @Override
                        public MethodVisitor visitMethod(
                                int access, String name, String descriptor, String signature, String[] exceptions) {
                            MethodVisitor code = super.visitMethod(access, name, descriptor, signature, exceptions);
                            return reader.getClassName().equals(owner) && name.equals(method)
                                    ? givingUp(code, local)
                                    : code;
                        }
                    },
                    ClassReader.EXPAND_FRAMES);
            return writer.toByteArray();
        };
    }

    private static MethodVisitor givingUp(MethodVisitor code, int local) {
        return new MethodVisitor(Opcodes.ASM9, code) {
            @Override
            public void visitFrame(int type, int locals, Object[] local0, int stack, Object[] onStack) {
                Object[] left = local0.clone();
                if (local < locals && left[local] != Opcodes.UNINITIALIZED_THIS) {
                    left[local] = Opcodes.TOP;
                }
                super.visitFrame(type, locals, left, stack, onStack);
            }
        };
    }
}
