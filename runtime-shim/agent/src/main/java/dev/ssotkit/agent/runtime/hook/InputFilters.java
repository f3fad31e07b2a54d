package dev.ssotkit.agent.runtime.hook;

import dev.ssotkit.agent.execution.JvmErrors;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.lang.StackWalker.StackFrame;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the stream that is being read. It is asked about what takes an object's place as well, and a no would
 * end the whole read. Thread-safe.
 */
final class InputFilters {
    private final @Nullable StackWalker walker;
    private final @Nullable MethodHandle locals;

    /** @param trusted a lookup without access checks: only live frames know the stream */
    InputFilters(Lookup trusted) {
        StackWalker live = null;
        MethodHandle getter = null;
        try {
            Class<?> frame = Class.forName("java.lang.LiveStackFrame");
            live = (StackWalker)
                    trusted.findStatic(frame, "getStackWalker", MethodType.methodType(StackWalker.class, Set.class))
                            .invoke(Collections.singleton(StackWalker.Option.RETAIN_CLASS_REFERENCE));
            getter = trusted.findVirtual(frame, "getLocals", MethodType.methodType(Object[].class))
                    .asType(MethodType.methodType(Object[].class, StackFrame.class));
        } catch (Throwable e) {
            JvmErrors.pass(e);
            live = null;
        }
        walker = live;
        locals = getter;
    }

    /** Whether the stream that the current thread reads from would take an object of that class; no if in doubt. */
    boolean accept(Class<?> type) {
        StackWalker live = walker;
        if (live == null) {
            return false;
        }
        ObjectInputFilter filter;
        try {
            ObjectInputStream stream = live.walk(new Function<Stream<StackFrame>, @Nullable ObjectInputStream>() {
                @Override
                public @Nullable ObjectInputStream apply(Stream<StackFrame> frames) {
                    return nearest(frames.iterator());
                }
            });
            filter = stream == null ? null : stream.getObjectInputFilter();
        } catch (RuntimeException e) {
            JvmErrors.pass(e);
            return false;
        }
        if (filter == null) {
            return true;
        }
        ObjectInputFilter.Status status = filter.checkInput(new Replacement(type));
        return status != null && status != ObjectInputFilter.Status.REJECTED;
    }

    private @Nullable ObjectInputStream nearest(Iterator<StackFrame> frames) {
        while (frames.hasNext()) {
            StackFrame frame = frames.next();
            if (frame.getDeclaringClass() == ObjectInputStream.class) {
                return (ObjectInputStream) localsOf(frame)[0];
            }
        }
        return null;
    }

    private Object[] localsOf(StackFrame frame) {
        if (locals == null) {
            throw new IllegalStateException("no locals");
        }
        try {
            return (Object[]) locals.invokeExact(frame);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the JDK asks about a replacement; of the limits only the smallest values are known. */
    private static final class Replacement implements ObjectInputFilter.FilterInfo {
        private final Class<?> type;

        Replacement(Class<?> type) {
            this.type = type;
        }

        @Override
        public Class<?> serialClass() {
            return type;
        }

        @Override
        public long arrayLength() {
            return -1;
        }

        @Override
        public long depth() {
            return 1;
        }

        @Override
        public long references() {
            return 1;
        }

        @Override
        public long streamBytes() {
            return 1;
        }
    }
}
