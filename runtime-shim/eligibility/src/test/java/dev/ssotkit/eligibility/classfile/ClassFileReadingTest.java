package dev.ssotkit.eligibility.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.fixtures.DamagedClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** Whatever ASM throws at damaged bytes, one exception says so; what the JVM has to say passes. */
class ClassFileReadingTest {

    @ParameterizedTest
    @EnumSource(names = {"ENDLESS_CONSTANT", "DEEP_ANNOTATION"})
    void what_contains_itself_without_an_end_is_damage(DamagedClass damaged) {
        byte[] classFile = damaged.classFile("a.Damaged", "a.Legacy");
        assertThatThrownBy(() -> ClassFileReading.read(classFile, new ClassNode(), 0))
                .isExactlyInstanceOf(MalformedClassException.class)
                .hasMessage("truncated or damaged class file");
    }

    static List<Throwable> thrown() {
        return List.of(
                new StackOverflowError(),
                new AssertionError(),
                new NoClassDefFoundError(),
                new IllegalStateException(),
                new ArrayIndexOutOfBoundsException());
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whatever_is_thrown_while_it_is_read_is_damage(Throwable thrown) {
        byte[] classFile = DamagedClass.ENDLESS_CONSTANT.classFile("a.Damaged", "a.Legacy");
        ClassVisitor stumbling = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visit(int version, int access, String name, String signature, String parent, String[] more) {
                throw ClassFileReadingTest.<RuntimeException>unchecked(thrown);
            }
        };
        assertThatThrownBy(() -> ClassFileReading.read(classFile, stumbling, 0))
                .isExactlyInstanceOf(MalformedClassException.class)
                .hasCause(thrown);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Test
    void a_shape_of_what_cannot_be_read_to_the_end_is_none() {
        byte[] classFile = DamagedClass.DEEP_ANNOTATION.classFile("a.Damaged", "a.Legacy");
        assertThatThrownBy(() -> ClassShape.parse(classFile)).isExactlyInstanceOf(MalformedClassException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENDLESS_CONSTANT", "FIELD_OF_METHOD_TYPE"})
    void damage_in_a_body_ends_nobody_who_asks_for_names(DamagedClass damaged) {
        ClassShape shape = ClassShape.parse(damaged.classFile("a.Damaged", "a.Legacy"));
        assertThat(shape.methods()).hasSize(2);
        shape.methods().forEach(MethodShape::mayUseOwnMonitorConditions);
        assertThat(shape.usersOfMonitorOf(shape)).isNotNull();
    }

    @Test
    void an_error_of_asm_is_damage_and_one_of_the_jvm_is_none() {
        assertThat(MalformedClassException.because(new AssertionError()))
                .isExactlyInstanceOf(MalformedClassException.class);
        MalformedClassException known = new MalformedClassException("known", null);
        assertThat(MalformedClassException.because(known)).isSameAs(known);
        OutOfMemoryError memory = new OutOfMemoryError("none left");
        assertThatThrownBy(() -> MalformedClassException.because(memory)).isSameAs(memory);
    }

    @Test
    void what_is_to_be_done_about_a_version_that_is_not_known_is_said() {
        byte[] future = DamagedClass.FIELD_OF_METHOD_TYPE.classFile("a.Damaged", "a.Legacy");
        future[7] = Opcodes.V28 + 1;
        assertThatThrownBy(() -> ClassFileReading.open(future))
                .isInstanceOfSatisfying(
                        UnknownVersionException.class,
                        e -> assertThat(e.advice())
                                .isEqualTo(UnknownVersionException.advice(29))
                                .startsWith(
                                        "class files of Java 29 (version 73) are newer than this ssot-shim reads (up to Java 28)")
                                .endsWith("use a newer ssot-shim, or Java 28 or older"));
    }
}
