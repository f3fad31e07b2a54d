package dev.ssotkit.agent.redirect.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.Rewriting;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.record.Reason;
import java.util.Collections;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Where rewriting is in doubt, the original runs, and the log says which sites that concerns. */
class KeptClassesTest {
    private static final int TOO_MANY = 6600;

    @Test
    void a_method_that_would_become_too_large_keeps_its_class() {
        String many = String.join("", Collections.nCopies(TOO_MANY, "new Legacy(); "));
        RunningProgram program =
                Managers.duplicated().main(many, "return Legacy.constructed;").start();

        assertThat(program.run()).isEqualTo(TOO_MANY);
        assertThat(program.events())
                .hasSize(TOO_MANY)
                .contains(TOO_MANY + " failed(too_large) new app.Legacy in app.Main.run")
                .allMatch(event -> event.endsWith("failed(too_large) new app.Legacy in app.Main.run"));
    }

    @Test
    void a_constant_pool_that_would_become_too_large_keeps_its_class() {
        RunningProgram program = Managers.duplicated()
                .main("return new Legacy().name();")
                .beforeLoading(ofMain(KeptClassesTest::fillPool))
                .start();

        assertThat(program.run()).isEqualTo("legacy");
        assertThat(program.events()).containsExactly("failed(too_large) new app.Legacy in app.Main.run");
    }

    @Test
    void a_class_that_would_not_verify_is_kept_and_its_constructions_are_counted_as_failed() {
        RunningProgram program = Managers.duplicated()
                .main("return null;")
                .beforeLoading(ofMain(file -> deadConstructorCall()))
                .start();

        assertThat(program.run()).isInstanceOf(Object.class);
        program.run();
        assertThat(program.events()).containsExactly("2 failed(not_verified) new app.Legacy in app.Main.run");
    }

    @Test
    void a_class_file_of_an_unknown_version_is_kept_and_what_it_constructs_is_in_the_log() throws Exception {
        Program source = Managers.duplicated().main("new Legacy(); return new StringBuilder();");
        byte[] main = source.classFiles().get("app.Main");
        main[7] = 99;
        Sites sites = new Sites(false);

        byte[] rewritten = Rewriting.prepareForAll(source.map(), sites)
                .transform(getClass().getClassLoader(), "app/Main", null, null, main);

        assertThat(rewritten).isNull();
        assertThat(sites.size()).isEqualTo(1);
        assertThat(sites.firstTally().next())
                .hasToString("app.Legacy -> app.Canonical at app.Main(Unknown Source): failed (not_rewritten)");
        assertThat(sites.firstTally().next().count()).isZero();
    }

    /** Its first class file named nothing of the map, or no agent had seen it: no member can be added any more. */
    @Test
    void a_class_that_is_redefined_and_would_need_further_members_is_kept_and_said_to_be() throws Exception {
        Program source = Managers.duplicated().main("return null;");
        Class<?> loaded = source.loaderWithoutAgent().loadClass(Managers.LEGACY);
        Sites sites = new Sites(false);

        byte[] rewritten = Rewriting.prepareForAll(source.map(), sites)
                .transform(
                        loaded.getClassLoader(),
                        "app/Legacy",
                        loaded,
                        null,
                        source.classFiles().get(Managers.LEGACY));

        assertThat(rewritten).isNull();
        assertThat(sites.keptClasses().reason(loaded)).isEqualTo(Reason.NOT_REWRITTEN);
    }

    private static UnaryOperator<byte[]> ofMain(UnaryOperator<byte[]> change) {
        return file -> new ClassReader(file).getClassName().equals("app/Main") ? change.apply(file) : file;
    }

    /** Leaves room for less than one call site. */
    private static byte[] fillPool(byte[] file) {
        ClassReader reader = new ClassReader(file);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(writer, 0);
        for (int i = reader.getItemCount(); i < 65_530; i++) {
            writer.newConst(1_000_000 + i);
        }
        return writer.toByteArray();
    }

    /** Code that nothing reaches, whose frame claims an object that another place has allocated. */
    private static byte[] deadConstructorCall() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V11, Opcodes.ACC_PUBLIC, "app/Main", null, "java/lang/Object", null);
        MethodVisitor code =
                writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "run", "()Ljava/lang/Object;", null, null);
        Label allocation = new Label();
        code.visitCode();
        code.visitLabel(allocation);
        code.visitTypeInsn(Opcodes.NEW, "app/Legacy");
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "app/Legacy", "<init>", "()V", false);
        code.visitInsn(Opcodes.ARETURN);
        code.visitFrame(Opcodes.F_NEW, 0, null, 2, new Object[] {allocation, allocation});
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "app/Legacy", "<init>", "()V", false);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(2, 0);
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
