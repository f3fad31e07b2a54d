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

/** Class files of versions before 51 have no {@code invokedynamic}, those before 49 no class constants either. */
class OldClassFilesTest {
    @ParameterizedTest
    @ValueSource(ints = {Opcodes.V1_1, Opcodes.V1_2, Opcodes.V1_3, Opcodes.V1_4, Opcodes.V1_5, Opcodes.V1_6})
    void constructions_are_redirected(int version) {
        RunningProgram program = program(version, "").start();

        assertThat(program.run()).isEqualTo("canonical 3 9 0");
        assertThat(program.events())
                .hasSize(3)
                .allMatch(event -> event.contains("facade new app.Legacy in app.Main.run"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Opcodes.V1_1, Opcodes.V1_2, Opcodes.V1_3, Opcodes.V1_4, Opcodes.V1_5, Opcodes.V1_6})
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
        "45, redirect, canonical",
        "48, redirect, canonical",
        "49, redirect, canonical",
        "50, redirect, canonical",
        "51, redirect, canonical",
        "45, observe, legacy",
        "48, observe, legacy",
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

    @ParameterizedTest
    @ValueSource(ints = {Opcodes.V1_1, Opcodes.V1_4, Opcodes.V1_5, Opcodes.V1_6, Opcodes.V1_7})
    void constants_of_interfaces_are_redirected(int version) {
        RunningProgram program = Managers.duplicated()
                .source("app.Constants", """
                        public interface Constants {
                          long BEFORE = System.nanoTime();
                          Legacy ONE = new Legacy(String.valueOf(BEFORE), BEFORE);
                          Legacy TWO = BEFORE == 0 ? null : new Legacy("x", ONE == null ? 1L : 2L);
                          String NAME = ONE.name() + TWO.name(); }
                        """)
                .compiler(Compiler.JAVAC, "--release", "8")
                .beforeLoading(OldClassFiles.version(version))
                .main("return Constants.NAME;")
                .start();

        assertThat(program.run()).isEqualTo("canonicalcanonical");
        assertThat(program.events())
                .containsExactly(
                        "facade new app.Legacy in app.Constants.<clinit>",
                        "facade new app.Legacy in app.Constants.<clinit>");
        assertThat(program.keptClasses("app.Constants", "app.Legacy", "app.Main"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Opcodes.V1_1, Opcodes.V1_4, Opcodes.V1_6})
    void an_interface_nested_in_canonical_may_be_as_old(int version) {
        RunningProgram program = new Program()
                .source("app.Canonical", """
                        public class Canonical { private static Canonical one;
                          public interface Defaults { Legacy OLD = new Legacy(); }
                          private final Legacy old = Defaults.OLD;
                          public static synchronized Canonical getInstance() {
                            if (one == null) { one = new Canonical(); } return one; }
                          public String name() { return "canonical of " + old.name(); } }
                        """)
                .source("app.Legacy", "public class Legacy { public String name() { return \"legacy\"; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .compiler(Compiler.JAVAC, "--release", "8", "-XDstringConcat=inline")
                .beforeLoading(OldClassFiles.version(version))
                .main("return new Legacy().name();")
                .start();

        assertThat(program.run()).isEqualTo("canonical of legacy");
        assertThat(program.keptClasses("app.Canonical$Defaults", "app.Canonical", "app.Main"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Opcodes.V1_1, Opcodes.V1_4, Opcodes.V1_6})
    void factories_reflection_and_subclasses_are_seen(int version) {
        RunningProgram program = Managers.canonical()
                .source("app.Legacy", """
                        public class Legacy { private static Legacy one;
                          public static Legacy get() { if (one == null) one = new Legacy(); return one; }
                          public String name() { return "legacy"; } }
                        """)
                .source("app.Sub", "public class Sub extends Legacy { }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .compiler(Compiler.JAVAC, "--release", "8", "-XDstringConcat=inline")
                .beforeLoading(OldClassFiles.version(version))
                .main("""
                        Object made = Class.forName("app.Legacy").newInstance();
                        return Legacy.get().name() + ((Legacy) made).name() + new Sub().name();
                        """)
                .start();

        assertThat(program.run()).isEqualTo("canonicallegacylegacy");
        assertThat(program.events())
                .containsExactlyInAnyOrder(
                        "facade factory app.Legacy in app.Main.run",
                        "not_executed new app.Legacy in app.Legacy.get",
                        "observed(reflection) reflection app.Legacy in app.Main.run",
                        "observed(subclass) subclass app.Legacy in app.Sub.<init>");
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
