package dev.ssotkit.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SelfTrackingTest {

    /** Slots below those of the body, so that taking too many shows as well. */
    private static final int RESERVE = 1_000;

    private int checked;

    /** The compiler leaves nothing on the stack when it returns: a wrong stack effect anywhere would show here. */
    @Test
    void straight_bodies_of_the_jdk_leave_an_empty_stack() throws Exception {
        Path module = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/java");
        List<Path> classFiles;
        try (Stream<Path> files = Files.walk(module)) {
            classFiles =
                    files.filter(file -> file.toString().endsWith(".class")).collect(Collectors.toList());
        }
        for (Path file : classFiles) {
            byte[] bytes = Files.readAllBytes(file);
            check(file, bytes);
        }
        assertThat(checked).isGreaterThan(5_000);
    }

    private void check(Path file, byte[] bytes) {
        ClassFileInput in = new ClassFileInput(bytes, 8);
        ConstantPool pool = ConstantPool.read(bytes, in);
        in.skip(6);
        in.skip(2 * in.u2());
        for (int i = in.u2(); i > 0; i--) {
            in.skip(6);
            code(in, pool);
        }
        for (int i = in.u2(); i > 0; i--) {
            int flags = in.u2();
            MethodHeader method = new MethodHeader(pool.utf8(in.u2()), pool.utf8(in.u2()), flags, code(in, pool));
            if (method.hasCode() && isStraight(Instructions.ofCode(bytes, method.code()))) {
                Instructions code = Instructions.ofCode(bytes, method.code());
                SelfTracking tracking = new SelfTracking(pool, "a.Own", new HashSet<>(), method, code);
                tracking.stack().push(RESERVE, false);
                while (code.next()) {
                    tracking.execute(code.opcode());
                }
                assertThat(tracking.stack().depth())
                        .as("%s %s", file, method.descriptor())
                        .isEqualTo(RESERVE);
                checked++;
            }
        }
    }

    /** Skips attributes; where the contents of the code start. */
    private static int code(ClassFileInput in, ConstantPool pool) {
        int code = MethodHeader.NO_CODE;
        for (int i = in.u2(); i > 0; i--) {
            boolean isCode = pool.utf8(in.u2()).equals("Code");
            int length = in.u4();
            code = isCode ? in.position() : code;
            in.skip(length);
        }
        return code;
    }

    private static boolean isStraight(Instructions code) {
        return code.jumpTargets().isEmpty();
    }
}
