package dev.ssotkit.eligibility;

import static dev.ssotkit.eligibility.Verdicts.CANONICAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.map.TypeName;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Private fields that are read by code which is no method of the object: of a facade it finds them empty. */
class StateInSightTest {
    private static final String MEMBERS =
            " private int n; private final java.util.List<String> all = new java.util.ArrayList<>();"
                    + " public int count() { return n + all.size(); } private int twice() { return 2 * n; } ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "private static int own(Legacy l) { return l.n; } public static int of(Legacy l) { return own(l); } | static method of(a.Legacy)",
                "public static int of(Legacy l) { return l.twice(); } | static method of(a.Legacy)",
                "public static java.util.function.Supplier<Integer> of(Legacy l) { return () -> l.n; } | static method of(a.Legacy)",
                "public static java.util.function.Supplier<Integer> of(Legacy l) { return l::twice; } | static method of(a.Legacy)",
                "private static int a(Legacy l, int i) { return i == 0 ? b(l, 1) : 0; } private static int b(Legacy l, int i) { return i == 0 ? a(l, 0) : l.n; }"
                        + " static int of(Legacy l) { return a(l, 0); } | static method of(a.Legacy)",
                "public static final java.util.Comparator<Legacy> ORDER = (a, b) -> a.n - b.n; | the initialiser",
                "public static final Legacy ONE = new Legacy(); static { ONE.all.add(\"one\"); } | the initialiser",
                "public static final Legacy ONE = new Legacy(); static { ONE.fill(); } private void fill() { all.add(\"one\"); } | the initialiser",
                "public static class Copy { final int n; Copy(Legacy l) { n = l.n; } } | method <init>(a.Legacy)",
                "static class Nested { int of(Legacy l) { return l.twice(); } } | method of(a.Legacy)",
                "static class Nested { Runnable of(Legacy l) { return () -> System.out.println(l.n); } } | method lambda$of$0(a.Legacy)",
                "static Runnable of(Legacy l) { return new Runnable() { public void run() { l.twice(); } }; } | method run()",
                "class Inner { boolean isLess(Legacy l) { return n < l.n; } } | method isLess(a.Legacy)",
                "public class Inner { public int size() { return all.size(); } } | method size()",
                "static class Level { static class Deeper { int of(Legacy l) { return l.n; } } } | method of(a.Legacy)",
            })
    void whoever_reads_them_stands_in_the_way(String reader, String named) {
        for (String release : List.of("8", "11", "17")) {
            assertThat(verdict(release, "a.Legacy", "package a; public class Legacy {" + MEMBERS + reader + "}")
                            .reasons())
                    .as(release)
                    .isNotEmpty()
                    .allMatch(reason -> reason.contains("reads fields of an object, which a facade does not have"))
                    .anyMatch(reason -> reason.startsWith(named));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static int of(Legacy l) { return l.n; }",
                "int of(Legacy l) { return l.twice(); }",
                "java.util.function.Function<Legacy, Integer> of = l -> l.n;",
                "static class Beside { int of(Legacy l) { return l.n; } }",
                "Object of(Legacy l) { return new Object() { int n = l.n; }; }",
            })
    void so_does_the_class_around_and_each_class_beside_it(String reader) {
        for (String release : List.of("8", "11", "17")) {
            assertThat(verdict(
                                    release,
                                    "a.Outer$Legacy",
                                    "package a; public class Outer { " + reader + " static class Legacy {" + MEMBERS
                                            + "} }")
                            .kind())
                    .as(release)
                    .isEqualTo(Verdict.Kind.BLOCKED);
        }
    }

    /** Such as kotlinc's method for a parameter's default value, which anybody calls; accessors are those that nobody does. */
    @ParameterizedTest
    @CsvSource({"add$default, BLOCKED", "access$000, FACADE"})
    void so_does_what_a_compiler_adds_for_everybody(String added, Verdict.Kind expected) {
        String source =
                "package a; public class Legacy {" + MEMBERS + "static int " + added + "(Legacy l) { return l.n; } }";
        CompiledClasses classes = CompiledClasses.of(source, CANONICAL).with("a.Legacy", StateInSightTest::synthetic);

        assertThat(Verdicts.verdict(classes).kind()).isEqualTo(expected);
    }

    /** With its static methods. */
    private static byte[] synthetic(byte[] classFile) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
                                return super.visitMethod(
                                        isStatic ? access | Opcodes.ACC_SYNTHETIC : access,
                                        name,
                                        descriptor,
                                        signature,
                                        exceptions);
                            }
                        },
                        0);
        return writer.toByteArray();
    }

    /** A facade's methods make no such object. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "public Iterable<String> names() { return all; }",
                "private class Names { int i; int size() { return all.size() + twice() + Legacy.this.n; } }",
                "class Names { final int size; Names() { size = all.size(); } class Deeper { int i = n; int size() { return twice(); } } }",
                "class Names { final int size = n; }",
                "private Runnable job() { return new Runnable() { int i = n; public void run() { all.add(\"a\" + twice()); } }; }",
                "private Runnable job() { return () -> all.add(\"a\" + twice()); }",
                "private Runnable job() { return this::twice; }",
                "private class Names { Runnable job() { return () -> all.add(\"a\" + twice()); } }",
                "private void job() { class Local { int i = twice(); int size() { return n; } } new Local().size(); }",
                "private static int own(Legacy l) { return l.n; } private int same() { return own(this); }",
                "private static Legacy one; public static synchronized Legacy get() { if (one == null) { one = new Legacy(); one.twice(); } return one; }",
                "public static class Builder { private int n; public Legacy build() { Legacy l = new Legacy(); l.n = n; return l; } }",
            })
    void an_inner_object_may_read_the_object_that_it_belongs_to(String inner) {
        for (String release : List.of("8", "11", "17")) {
            Verdict verdict = verdict(
                    release,
                    "a.Legacy",
                    "package a; public class Legacy {" + MEMBERS + inner.replace("public Iterable", "private Iterable")
                            + "}");

            assertThat(verdict.kind()).as("%s %s", release, verdict.reasons()).isEqualTo(Verdict.Kind.FACADE);
        }
    }

    private static Verdict verdict(String release, String legacy, String source) {
        return Eligibility.of(
                Entries.entry("c.Canonical", "get()", List.of(legacy)),
                TypeName.of(legacy),
                CompiledClasses.ofRelease(release, source, CANONICAL));
    }
}
