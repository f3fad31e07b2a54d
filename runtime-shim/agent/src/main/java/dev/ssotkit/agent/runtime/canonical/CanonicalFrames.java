package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.map.Entry;
import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Canonical code of one entry, as the current thread's stack shows it. Thread-safe; holds no class. */
final class CanonicalFrames {
    private static final StackWalker WALKER = StackWalker.getInstance();

    private final Entry entry;

    CanonicalFrames(Entry entry) {
        this.entry = entry;
    }

    boolean areOnStack() {
        return WALKER.walk(new Function<Stream<StackFrame>, Boolean>() {
            @Override
            public Boolean apply(Stream<StackFrame> frames) {
                for (Iterator<StackFrame> each = frames.iterator(); each.hasNext(); ) {
                    if (entry.isInsideCanonical(each.next().getClassName())) {
                        return true;
                    }
                }
                return false;
            }
        });
    }
}
