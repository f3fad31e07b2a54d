package dev.ssotkit.eligibility.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.eligibility.CompiledClasses;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class ClassShapeTest {

    private static final CompiledClasses CLASSES = CompiledClasses.of(
            """
            package a; public abstract class Sample<T> extends java.util.AbstractList<T>
              implements Runnable, Comparable<Sample<T>> {
              protected static final long CONSTANT = 1L << 40; double d = 1.5; public String größe;
              public synchronized void run() {} native int n(int[] a, String... b);
              class Inner { } static class Nested { class Deep { } } }
            """,
            """
            package a; public class Waiting { static Waiting last; final Object lock = new Object(); int count;
              void await(long millis) throws Exception { synchronized (lock) { while (count > 0) {
                    lock.wait(millis); } } last = this; }
              static int countOf(Waiting other) { switch (other.count) { case 0: return 1;
                  case 900: return 2; default: return other.count; } } }
            """,
            "package a; public sealed interface Shape permits Circle { }",
            "package a; public record Circle(int radius) implements Shape { }",
            "package a; public enum Colour { RED { void x() { } }; void x() { } }",
            "package a; public @interface Marked { }",
            "public class Unnamed { }");

    @Test
    void names_supertypes_and_package_are_binary_names() {
        ClassShape shape = shape("a.Sample");
        assertThat(shape.binaryName()).isEqualTo("a.Sample");
        assertThat(shape.packageName()).isEqualTo("a");
        assertThat(shape.superName()).isEqualTo("java.util.AbstractList");
        assertThat(shape.interfaceNames()).containsExactly("java.lang.Runnable", "java.lang.Comparable");
        assertThat(shape("a.Sample$Nested$Deep").binaryName()).isEqualTo("a.Sample$Nested$Deep");
        assertThat(shape("Unnamed").packageName()).isEmpty();
    }

    @Test
    void members_have_name_descriptor_and_flags() {
        ClassShape shape = shape("a.Sample");
        assertThat(shape.fields()).extracting(FieldShape::name).containsExactly("CONSTANT", "d", "größe");
        assertThat(shape.fields()).extracting(FieldShape::descriptor).containsExactly("J", "D", "Ljava/lang/String;");
        MethodShape method = method(shape, "n");
        assertThat(method.descriptor()).isEqualTo("([I[Ljava/lang/String;)I");
        assertThat(method.isNative()).isTrue();
        assertThat(method).hasToString("n(int[], java.lang.String[])");
        assertThat(method(shape, "run").flags() & 0x20).as("ACC_SYNCHRONIZED").isNotZero();
    }

    @Test
    void kinds_of_types_are_told_apart() {
        assertThat(shape("a.Sample").isAbstract()).isTrue();
        assertThat(shape("a.Sample").isInterface()).isFalse();
        assertThat(shape("a.Shape").isSealed()).isTrue();
        assertThat(shape("a.Shape").isInterface()).isTrue();
        assertThat(shape("a.Circle").isRecord()).isTrue();
        assertThat(shape("a.Circle").isSealed()).isFalse();
        assertThat(shape("a.Colour").isEnum()).isTrue();
        assertThat(shape("a.Marked").isAnnotation()).isTrue();
    }

    @Test
    void object_has_no_superclass() {
        assertThat(CompiledClasses.ofPlatform("java.lang.Object").orElseThrow().superName())
                .isNull();
    }

    @Test
    void it_agrees_with_reflection_on_classes_of_every_kind() {
        for (Class<?> type : Arrays.asList(String.class, Thread.class, HashMap.class, TimeUnit.class, Nothing.class)) {
            ClassShape shape = CompiledClasses.ofPlatform(type.getName()).orElseThrow();
            assertThat(shape.methods().stream()
                            .filter(method -> method.name().charAt(0) != '<')
                            .map(MethodShape::toString)
                            .collect(Collectors.toSet()))
                    .as(type.getName())
                    .isEqualTo(Arrays.stream(type.getDeclaredMethods())
                            .map(ClassShapeTest::readable)
                            .collect(Collectors.toSet()));
        }
    }

    private static final class Nothing {
        // A private class with nothing in it.
    }

    @Test
    void every_cut_of_a_class_file_is_called_malformed() {
        byte[] whole = CLASSES.bytes("a.Sample");
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> ClassShape.parse(cut))
                    .as("%d bytes", length)
                    .isInstanceOf(MalformedClassException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.Sample", "a.Waiting"})
    void a_damaged_class_file_is_read_or_called_malformed_but_never_anything_else(String name) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] whole = CLASSES.bytes(name);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = whole.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                ClassShape shape = ClassShape.parse(damaged);
                assertThat(shape.methods().toString()).isNotNull();
                shape.methods().forEach(MethodShape::mayUseOwnMonitorConditions);
                shape.methods().forEach(MethodShape::readsFieldsInStatic);
            } catch (MalformedClassException expected) {
                assertThat(expected.getMessage()).as("seed %d", seed).isNotBlank();
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + ", round " + i, e);
            }
        }
    }

    @Test
    void a_body_that_reads_a_field_of_a_methods_type_may_do_anything() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V11, Opcodes.ACC_PUBLIC, "a/Damaged", null, "java/lang/Object", null);
        MethodVisitor body = writer.visitMethod(Opcodes.ACC_PUBLIC, "m", "(Ljava/lang/Object;)V", null, null);
        body.visitVarInsn(Opcodes.ALOAD, 0);
        body.visitFieldInsn(Opcodes.GETFIELD, "a/Damaged", "field", "()V");
        body.visitInsn(Opcodes.POP);
        body.visitVarInsn(Opcodes.ALOAD, 1);
        body.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Object", "notify", "()V", false);
        body.visitInsn(Opcodes.RETURN);
        body.visitMaxs(1, 2);
        assertThat(method(ClassShape.parse(writer.toByteArray()), "m").mayUseOwnMonitorConditions())
                .isTrue();
    }

    @Test
    void other_bytes_are_no_class_file() {
        assertThatThrownBy(() -> ClassShape.parse("PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(MalformedClassException.class)
                .hasMessage("no class file: it does not start with 0xCAFEBABE");
    }

    @Test
    void a_version_that_is_not_known_yet_is_named() {
        byte[] future = CLASSES.bytes("a.Sample").clone();
        future[6] = 0x01;
        future[7] = 0x02;
        assertThatThrownBy(() -> ClassShape.parse(future))
                .isInstanceOf(MalformedClassException.class)
                .hasMessage("class file version 258 is not known yet");
    }

    @Test
    void a_damaged_constant_pool_is_not_taken_for_a_version_that_is_not_known_yet() {
        byte[] damaged = CLASSES.bytes("a.Sample").clone();
        damaged[10] = 99; // The tag of the first constant.
        assertThatThrownBy(() -> ClassShape.parse(damaged))
                .isExactlyInstanceOf(MalformedClassException.class)
                .hasMessage("truncated or damaged class file");
    }

    @Test
    void a_damaged_class_file_of_the_newest_version_is_only_damaged() {
        byte[] damaged = CLASSES.bytes("a.Sample").clone();
        damaged[7] = Opcodes.V28;
        assertThat(ClassShape.parse(damaged).binaryName()).isEqualTo("a.Sample");
        damaged[10] = 99;
        assertThatThrownBy(() -> ClassShape.parse(damaged)).isExactlyInstanceOf(MalformedClassException.class);
        damaged[7]++;
        assertThatThrownBy(() -> ClassShape.parse(damaged)).isInstanceOf(UnknownVersionException.class);
    }

    @Test
    void every_class_of_the_java_base_module_can_be_parsed() throws Exception {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/java");
        int parsed = 0;
        try (Stream<Path> files = Files.walk(modules)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".class")) {
                    ClassShape shape = ClassShape.parse(Files.readAllBytes(file));
                    assertThat(shape.methods().toString()).isNotNull();
                    shape.methods().forEach(MethodShape::mayUseOwnMonitorConditions);
                    parsed++;
                }
            }
        }
        assertThat(parsed).isGreaterThan(2000);
    }

    private static String readable(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(ClassShapeTest::readable)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String readable(Class<?> type) {
        return type.isArray() ? readable(type.getComponentType()) + "[]" : type.getName();
    }

    private static ClassShape shape(String name) {
        return ClassShape.parse(CLASSES.bytes(name));
    }

    private static MethodShape method(ClassShape shape, String name) {
        Set<MethodShape> named =
                shape.methods().stream().filter(m -> m.name().equals(name)).collect(Collectors.toSet());
        assertThat(named).hasSize(1);
        return named.iterator().next();
    }
}
