package dev.ssotkit.rewrite.testkit;

import java.nio.file.Path;
import java.util.List;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.java.JavaParser;
import org.openrewrite.java.internal.JavaTypeCache;

/**
 * The JDK's types as the parser of Java maps them, once for all parses of a JVM: mapping them anew for each took most of a
 * test's time. A cache that builds on them keeps its code base's own types to itself.
 */
final class PlatformTypes {
    private static final JavaTypeCache JDK = new JavaTypeCache();

    // What these name leads to nearly all that code names; the package is one that no code base of a test has.
    static {
        String text = """
                package dev.ssotkit.rewrite.testkit.platform;
                class Platform {
                  Thread thread; Integer number; Record row; Enum<?> kind; java.lang.reflect.Method method;
                  java.util.Map<String, Integer> map; java.util.Optional<String> optional; java.nio.file.Path path;
                  java.util.concurrent.ConcurrentHashMap<String, Integer> shared;
                  java.util.concurrent.CompletableFuture<String> later;
                  java.util.concurrent.atomic.AtomicInteger count;
                  java.util.stream.Stream<String> stream;
                }
                """;
        JavaParser.fromJavaVersion()
                .typeCache(JDK)
                .build()
                .parseInputs(
                        List.of(Parser.Input.fromString(Path.of("Platform.java"), text)),
                        null,
                        new InMemoryExecutionContext())
                .forEach(tree -> {});
    }

    private PlatformTypes() {}

    /** For one parse. */
    static JavaTypeCache cache() {
        return JavaTypeCache.withBase(JDK);
    }
}
