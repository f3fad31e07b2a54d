package dev.ssotkit.evidence.classes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.file.MapReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** What the gate keeps from the parser names nothing: it may let too much pass, and never too little. */
class NamesInPoolTest {
    private static final NamesInPool GATE = new NamesInPool(List.of(
            "a.Legacy", "a.b.Outer.Inner", "a.M$", "a.$Odd", "x.Ünïcode", "x.\uD835\uDC9Cstral", "Unpackaged", "L"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/Legacy",
                "a.Legacy",
                "[[La/Legacy;",
                "(IJLa/Legacy;)V",
                "()La/Legacy;",
                "(LL;La/Legacy;)V",
                "<T:La/Legacy;>Ljava/lang/Object;",
                "<T::La/Legacy;>Ljava/lang/Object;",
                "Ljava/util/Map<-La/Legacy;+La/Legacy;>;",
                "()V^La/Legacy;",
                "a/Legacy$Nested",
                "a/Legacy$1Local",
                "a/Legacy$",
                "La/Legacy<TT;>.Nested;",
                "a/b/Outer$Inner",
                "a.b.Outer.Inner",
                "La/b/Outer<TT;>.Inner;",
                "Lc/List<La/b/Outer<Lc/Other<TT;>;>.Inner<TT;>;>;",
                "a/M$",
                "La/M$;",
                "a/M$$anonfun",
                "a/$Odd",
                "La/$Odd$Nested;",
                "Lx/Ünïcode;",
                "x/\uD835\uDC9Cstral",
                "Unpackaged",
                "(ILUnpackaged;)V",
                "LL;"
            })
    void a_name_is_found_wherever_a_text_of_the_pool_may_have_it(String text) {
        assertThat(GATE.mayBeIn(with(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/Legacy2",
                "a/LegacyMore$Nested",
                "b/Legacy",
                "a/b/Outer",
                "a/b/Outer$Inner2",
                "Legacy",
                "aLegacy"
            })
    void another_name_is_not(String text) {
        assertThat(GATE.mayBeIn(with(text))).isFalse();
    }

    @Test
    void a_class_file_that_is_cut_off_or_of_an_unknown_version_or_none_is_left_to_the_parser() {
        byte[] whole = with("c/Other");
        for (int length = 0; length < whole.length; length++) {
            assertThat(GATE.mayBeIn(Arrays.copyOf(whole, length)))
                    .as("first %d bytes", length)
                    .isTrue();
            // As a part of an array in which another file was before.
            assertThat(GATE.mayBeIn(whole, length)).as("first %d bytes", length).isTrue();
        }
        byte[] newer = whole.clone();
        newer[7] = 99;
        assertThat(GATE.mayBeIn(newer)).isTrue();
        byte[] none = whole.clone();
        none[0] = 0;
        assertThat(GATE.mayBeIn(none)).isTrue();
    }

    @Test
    void a_name_in_an_annotation_a_text_a_cast_or_a_lambda_is_found() throws Exception {
        Path classes = Compiled.into(
                folder,
                "package a; public @interface Legacy { String value() default \"\"; }",
                "package b; @a.Legacy class Annotated { }",
                "package b; class Text { String name = \"a.Legacy\"; }",
                "package b; class Cast { Object o(Object x) { return (a.Legacy) x; } }",
                "package b; class Lambda { java.util.function.Function<a.Legacy, String> f = l -> l.value(); }",
                "package b; class Other { long one = 1; double two = 2; Object o = java.util.List.of(one, two); }");
        NamesInPool gate = new NamesInPool(List.of("a.Legacy"));
        for (String name : List.of("Annotated", "Text", "Cast", "Lambda")) {
            assertThat(gate.mayBeIn(Files.readAllBytes(classes.resolve("b/" + name + ".class"))))
                    .as(name)
                    .isTrue();
        }
        assertThat(gate.mayBeIn(Files.readAllBytes(classes.resolve("b/Other.class"))))
                .isFalse();
    }

    /** Held against the parser on code that nobody wrote for it. */
    @Test
    void of_the_jdks_own_classes_none_that_refers_to_a_type_is_kept_back_and_few_others_pass() throws Exception {
        ConsolidationMap map = MapReader.read(MapFile.write(folder, """
                        canonicalType: com.acme.One
                        accessor: getInstance()
                        legacyTypes: [java.util.Map.Entry, java.util.concurrent.ConcurrentHashMap, java.lang.ThreadLocal]
                        calls:
                          - java.util.concurrent.Executors newFixedThreadPool(..) -> getInstance()
                        """).toFile(), null);
        NamesInPool gate = new NamesInPool(map.namesToLookFor());
        NamesOfInterest names = new NamesOfInterest(map);
        Factories factories = new Factories(map, names);
        int referring = 0;
        int passing = 0;
        for (Path file : classesBelow("modules/java.base/java", "modules/java.base/sun/security")) {
            byte[] classFile = Files.readAllBytes(file);
            FoundReferences references = new FoundReferences();
            ClassReader reader = new ClassReader(classFile);
            references.enterClass("", reader.getClassName().replace('/', '.'));
            reader.accept(
                    new ClassScan(references, names, factories, LambdaBodies.of(reader)), ClassReader.SKIP_FRAMES);
            boolean passes = gate.mayBeIn(classFile);
            assertThat(passes || references.all().isEmpty()).as(file.toString()).isTrue();
            referring += references.all().isEmpty() ? 0 : 1;
            passing += passes ? 1 : 0;
        }
        assertThat(referring).isGreaterThan(200);
        // The types' own classes, for one, which refer to nothing but themselves.
        assertThat(passing).isLessThan(2 * referring);
    }

    private static List<Path> classesBelow(String... folders) throws Exception {
        Path jdk = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/");
        return Arrays.stream(folders)
                .flatMap(name -> below(jdk.resolve(name)).stream())
                .toList();
    }

    private static List<Path> below(Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(".class")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] with(String text) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V11, Opcodes.ACC_PUBLIC, "c/Caller", null, "java/lang/Object", null);
        writer.newConst(1L);
        writer.newConst(2.0);
        writer.newUTF8(text);
        writer.visitField(0, "field", "I", null, null).visitEnd();
        writer.visitMethod(Opcodes.ACC_ABSTRACT, "method", "()V", null, new String[] {"c/Problem"})
                .visitEnd();
        writer.visitSource("Caller.java", null);
        return writer.toByteArray();
    }
}
