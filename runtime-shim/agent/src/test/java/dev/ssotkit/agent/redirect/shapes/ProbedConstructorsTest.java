package dev.ssotkit.agent.redirect.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** A coverage agent before ours keeps its probes in a local that is set before {@code super(..)}, as JaCoCo does. */
class ProbedConstructorsTest {

    @Test
    void a_constructor_is_cut_after_super_although_a_local_holds_probes() {
        RunningProgram program = Managers.canonical()
                .source("app.Legacy", """
                        public class Legacy { public static int constructed; private int n;
                          public static boolean[] probes() { return new boolean[3]; }
                          public Legacy() { constructed++; for (int i = 0; i < 3; i++) n += i; }
                          public String name() { return "legacy"; } }
                        """)
                .entry("app.Canonical", "getInstance()", java.util.List.of("app.Legacy"))
                .beforeLoading(ProbedConstructorsTest::probed)
                .options("reflection=forward")
                .main("return Legacy.class.getConstructor().newInstance().name() + Legacy.constructed;")
                .start();

        assertThat(program.run()).isEqualTo("canonical0");
        assertThat(program.events()).contains("facade reflection app.Legacy in app.Main.run");
    }

    private static byte[] probed(byte[] classFile) {
        ClassNode type = new ClassNode();
        new ClassReader(classFile).accept(type, 0);
        for (MethodNode method : type.methods) {
            if (type.name.equals("app/Legacy") && method.name.equals("<init>")) {
                probe(method);
            }
        }
        ClassWriter writer = new ClassWriter(0);
        type.accept(writer);
        return writer.toByteArray();
    }

    private static void probe(MethodNode method) {
        int probes = method.maxLocals++;
        method.maxStack++;
        for (AbstractInsnNode insn : method.instructions.toArray()) {
            if (insn.getOpcode() == Opcodes.INVOKESPECIAL) {
                InsnList hit = new InsnList();
                hit.add(new VarInsnNode(Opcodes.ALOAD, probes));
                hit.add(new InsnNode(Opcodes.ARRAYLENGTH));
                hit.add(new InsnNode(Opcodes.POP));
                method.instructions.insert(insn, hit);
            }
        }
        InsnList head = new InsnList();
        head.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "app/Legacy", "probes", "()[Z", false));
        head.add(new VarInsnNode(Opcodes.ASTORE, probes));
        method.instructions.insert(head);
    }
}
