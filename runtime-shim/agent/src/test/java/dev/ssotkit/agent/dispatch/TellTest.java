package dev.ssotkit.agent.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What canonical's members call must end in nothing that the application could see. */
class TellTest {
    private static final int ANYTHING = 17;

    private Field members;
    private Object before;

    @BeforeEach
    void remembers_whom_it_tells() throws Exception {
        members = SsotDispatcher.class.getDeclaredField("members");
        members.setAccessible(true);
        before = members.get(null);
    }

    @AfterEach
    void tells_the_same_as_before() throws Exception {
        members.set(null, before);
    }

    static List<Throwable> whatever_goes_wrong() {
        return List.of(
                new StackOverflowError(),
                new OutOfMemoryError(),
                new NoClassDefFoundError("gone"),
                new ExceptionInInitializerError("broken"),
                new SecurityException("forbidden"),
                new IllegalStateException("unexpected"));
    }

    @ParameterizedTest
    @MethodSource("whatever_goes_wrong")
    void whatever_the_agent_throws_stays_there(Throwable thrown) throws Exception {
        tell(type -> {
            throw TellTest.<RuntimeException>unchecked(thrown);
        });
        assertThat(SsotDispatcher.tell(String.class, ANYTHING)).isFalse();

        tell(type -> what -> {
            throw TellTest.<RuntimeException>unchecked(thrown);
        });
        assertThat(SsotDispatcher.tell(String.class, ANYTHING)).isFalse();
    }

    @Test
    void nobody_to_tell_is_no_error_either() throws Exception {
        tell(null);

        assertThat(SsotDispatcher.tell(String.class, ANYTHING)).isFalse();
    }

    @Test
    void the_answer_is_that_of_the_class_asked() throws Exception {
        tell(type -> what -> type == String.class && what == ANYTHING);

        assertThat(SsotDispatcher.tell(String.class, ANYTHING)).isTrue();
        assertThat(SsotDispatcher.tell(Integer.class, ANYTHING)).isFalse();
    }

    private void tell(Function<Class<?>, IntPredicate> told) throws Exception {
        members.set(null, told);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
