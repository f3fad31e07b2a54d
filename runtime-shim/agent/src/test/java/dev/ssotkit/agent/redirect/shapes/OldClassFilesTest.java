package dev.ssotkit.agent.redirect.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.OldClassFiles;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import dev.ssotkit.fixtures.Compiler;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;

/** Class files of version 49 and 50 have no {@code invokedynamic}. */
class OldClassFilesTest {
    @ParameterizedTest
    @ValueSource(ints = {Opcodes.V1_5, Opcodes.V1_6})
    void constructions_are_redirected(int version) {
        RunningProgram program = program(version, "").start();

        assertThat(program.run()).isEqualTo("canonical 3 9 0");
        assertThat(program.events())
                .hasSize(3)
                .allMatch(event -> event.contains("facade new app.Legacy in app.Main.run"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Opcodes.V1_5, Opcodes.V1_6})
    void originals_run_under_observe(int version) {
        RunningProgram program = Managers.canonical()
                .source("app.Legacy", """
                        public class Legacy { private final double d; public Legacy(byte b, char c, double d, boolean z) {
                            this.d = b + c + d + (z ? 1 : 0); } public int add(int i) { return (int) d + i; } }
                        """)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .options("mode=observe")
                .compiler(Compiler.JAVAC, "--release", "8", "-XDstringConcat=inline")
                .beforeLoading(OldClassFiles.version(version))
                .main("return new Legacy((byte) 1, (char) 2, 3.5, true).add(1);")
                .start();

        assertThat(program.run()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "49, redirect, canonical",
        "50, redirect, canonical",
        "51, redirect, canonical",
        "49, observe, legacy",
        "50, observe, legacy",
        "51, observe, legacy"
    })
    void default_methods_that_they_inherit_forward_and_run(int version, String mode, String answer) {
        Program program = new Program();
        for (String type : new String[] {"Canonical", "Legacy"}) {
            program.source(
                    "app." + type,
                    "public class " + type + " implements java.util.Iterator<Object> {",
                    "  private boolean done; public boolean hasNext() { return !done; } public void remove() {}",
                    "  public Object next() { done = true; return \"" + type.toLowerCase(Locale.ROOT) + "\"; }",
                    type.equals("Legacy") ? "" : "public static Canonical getInstance() { return new Canonical(); }",
                    "}");
        }
        RunningProgram running = program.entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .options("mode=" + mode)
                .compiler(Compiler.JAVAC, "--release", "8")
                .beforeLoading(OldClassFiles.version(version))
                .main("""
                        final List<Object> seen = new ArrayList<Object>();
                        new Legacy().forEachRemaining(new Consumer<Object>() {
                          public void accept(Object o) { seen.add(o); } }); return seen.get(0);
                        """)
                .start();

        assertThat(running.run()).isEqualTo(answer);
        assertThat(running.keptClasses("app.Legacy", "app.Canonical", "app.Main"))
                .isEmpty();
    }

    private static Program program(int version, String options) {
        return Managers.duplicated()
                .options(options)
                .compiler(Compiler.JAVAC, "--release", "8")
                .beforeLoading(OldClassFiles.version(version))
                .main("""
                        StringBuilder s = new StringBuilder(new Legacy().name());
                        int a = new Legacy(null, 1L).add(3); int b = new Legacy(s, 2L).add(6);
                        return s.append(' ').append(a).append(' ').append(b).append(' ').append(Legacy.constructed).toString();
                        """);
    }
}
