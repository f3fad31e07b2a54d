package dev.ssotkit.agent.transform.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class ConstantPoolGateTest {
    private final ConstantPoolGate gate =
            new ConstantPoolGate(List.of("a.b.Outer.Inner", "a.Legacy", "x.Ünïcode", "x.\uD835\uDC9Cstral"));

    @ParameterizedTest
    @ValueSource(strings = {"a/b/Outer$Inner", "a/Legacy", "x/Ünïcode", "x/\uD835\uDC9Cstral"})
    void a_class_constant_is_found_whatever_separates_its_name(String name) {
        assertThat(gate.mentionsAny(referringTo(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b/Outer", "a/b/Outer$Inner2", "a/LegacY", "Legacy", "a/Legacy/More", "[La/Legacy;"})
    void other_names_are_not(String name) {
        assertThat(gate.mentionsAny(referringTo(name))).isFalse();
    }

    @Test
    void text_that_reads_like_a_name_is_no_mention() {
        ClassWriter writer = empty();
        writer.newConst("a/Legacy");
        writer.newUTF8("a/Legacy");

        assertThat(gate.mentionsAny(writer.toByteArray())).isFalse();
    }

    @Test
    void the_result_of_a_method_that_is_called_is_a_mention() {
        ClassWriter writer = empty();
        writer.newMethod("c/Factory", "create", "(I)La/Legacy;", false);

        assertThat(gate.mentionsAny(writer.toByteArray())).isTrue();
    }

    @Test
    void parameters_of_a_method_that_is_called_are_none() {
        ClassWriter writer = empty();
        writer.newMethod("c/Users", "use", "(La/Legacy;)V", false);

        assertThat(gate.mentionsAny(writer.toByteArray())).isFalse();
    }

    @Test
    void constants_of_two_entries_do_not_shift_the_rest() {
        ClassWriter writer = empty();
        writer.newConst(1L);
        writer.newConst(2.0);
        writer.newClass("a/Legacy");

        assertThat(gate.mentionsAny(writer.toByteArray())).isTrue();
    }

    @Test
    void what_is_no_class_file_mentions_nothing_and_does_no_harm() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] good = referringTo("a/Legacy");
        for (int i = 0; i < 2000; i++) {
            byte[] bad = Arrays.copyOf(good, random.nextInt(good.length + 1));
            for (int j = 0; j < 3 && bad.length > 0; j++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            assertThat(gate.mentionsAny(bad)).as("seed %d, round %d", seed, i).isIn(true, false);
        }
    }

    @Test
    void a_class_that_names_nothing_of_it_leaves_no_garbage() {
        ClassWriter writer = empty();
        for (int i = 0; i < 1000; i++) {
            writer.newMethod("c/Other" + i, "use", "(La/Legacy;)Lc/Result" + i + ";", false);
        }
        byte[] classFile = writer.toByteArray();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        boolean mentioned = false;
        for (int i = 0; i < 1000; i++) {
            mentioned |= gate.mentionsAny(classFile);
        }
        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;

        assertThat(mentioned).isFalse();
        assertThat(allocated).isLessThan(1000L * classFile.length / 10);
    }

    private static byte[] referringTo(String name) {
        ClassWriter writer = empty();
        writer.newClass(name);
        return writer.toByteArray();
    }

    private static ClassWriter empty() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V11, Opcodes.ACC_PUBLIC, "c/Caller", null, "java/lang/Object", null);
        return writer;
    }
}
