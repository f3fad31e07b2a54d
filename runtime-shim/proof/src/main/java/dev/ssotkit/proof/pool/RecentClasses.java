package dev.ssotkit.proof.pool;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.ClassNode;

/**
 * The classes that a thread read last: the comparison of one class asks for its synthetic methods one by one. Each thread
 * has its own, for instructions remember their positions when they are first asked.
 */
final class RecentClasses {

    private static final int KEPT = 4;

    private final ThreadLocal<Map<String, ClassNode>> recent = ThreadLocal.withInitial(RecentClasses::leastRecentLast);

    @Nullable
    ClassNode get(String name, Function<String, @Nullable ClassNode> reading) {
        return recent.get().computeIfAbsent(name, reading);
    }

    private static Map<String, ClassNode> leastRecentLast() {
        return new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, ClassNode> eldest) {
                return size() > KEPT;
            }
        };
    }
}
