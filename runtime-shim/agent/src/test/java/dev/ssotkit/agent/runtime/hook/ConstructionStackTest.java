package dev.ssotkit.agent.runtime.hook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.site.KeptClasses;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.record.Reason;
import java.lang.StackWalker.StackFrame;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of code that no site has announced: who makes the object, and whether that could have been rewritten. */
class ConstructionStackTest {
    private final KeptClasses kept = new Sites(false).keptClasses();

    @Test
    void what_java_code_makes_in_a_class_that_nobody_has_rewritten_is_lost() {
        ConstructionStack stack = madeBy(new Frame(Maker.class, "make", false));

        assertThat(stack.reasonToKeepCaller(kept)).isEqualTo(Reason.NOT_REWRITTEN);
        assertThat(stack.isByLostClass(kept)).isTrue();
        assertThat(stack.isByNativeCode()).isFalse();
    }

    @Test
    void what_native_code_makes_is_not_for_its_class_has_no_place_to_rewrite() {
        ConstructionStack stack = madeBy(new Frame(Maker.class, "make", true));

        assertThat(stack.reasonToKeepCaller(kept)).isNull();
        assertThat(stack.isByNativeCode()).isTrue();
        assertThat(stack.callerName()).isEqualTo(Maker.class.getName());
    }

    @Test
    void what_native_code_makes_in_a_class_that_was_kept_has_nothing_to_do_with_that() {
        kept.add(Maker.class.getClassLoader(), Maker.class.getName(), Reason.TOO_LARGE);

        assertThat(madeBy(new Frame(Maker.class, "make", true)).reasonToKeepCaller(kept))
                .isNull();
        assertThat(madeBy(new Frame(Maker.class, "make", false)).reasonToKeepCaller(kept))
                .isEqualTo(Reason.TOO_LARGE);
    }

    private static ConstructionStack madeBy(Frame caller) {
        List<StackFrame> frames = List.of(new Frame(Made.class, "<init>", false), caller);
        return ConstructionStack.read(frames.iterator(), Made.class, Made.class, "<init>");
    }

    private static final class Made {}

    private static final class Maker {}

    private record Frame(Class<?> type, String method, boolean isNative) implements StackFrame {
        @Override
        public String getClassName() {
            return type.getName();
        }

        @Override
        public String getMethodName() {
            return method;
        }

        @Override
        public Class<?> getDeclaringClass() {
            return type;
        }

        @Override
        public int getByteCodeIndex() {
            return 0;
        }

        @Override
        public String getFileName() {
            return "Source.java";
        }

        @Override
        public int getLineNumber() {
            return 1;
        }

        @Override
        public boolean isNativeMethod() {
            return isNative;
        }

        @Override
        public StackTraceElement toStackTraceElement() {
            return new StackTraceElement(type.getName(), method, "Source.java", 1);
        }
    }
}
