package dev.ssotkit.benchmark.startup;

import dev.ssotkit.benchmark.measure.Bench;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/** Types that compete in the clinic, their map, and an aspect that does for them what the map does. */
final class LegacyTypes {
    static final int COUNT = 120;
    static final String PACKAGE = "com.acme.clinic.legacy";

    private static final String CANONICAL = """
            package com.acme.clinic.legacy;
            public class One {
              private static final One ONE = new One();
              public static One get() { return ONE; }
              public void work(String item) {}
            }
            """;

    private static final String LEGACY = """
            package com.acme.clinic.legacy;
            public class L%d {
              public void work(String item) {}
            }
            """;

    private static final String USE = """
            package com.acme.clinic.legacy;
            @org.springframework.stereotype.Component
            public class Uses {
              public Uses() {
            %s
              }
            }
            """;

    private static final String ASPECT = """
            package com.acme.woven;
            @org.aspectj.lang.annotation.Aspect
            public class LegacyAspect {
              private final java.util.concurrent.atomic.LongAdder count = new java.util.concurrent.atomic.LongAdder();
              @org.aspectj.lang.annotation.Around("call(com.acme.clinic.legacy.L*.new(..))")
              public Object counted(org.aspectj.lang.ProceedingJoinPoint site) throws Throwable {
                count.increment();
                return site.proceed();
              }
            }
            """;

    private static final String AOP = """
            <aspectj>
              <aspects><aspect name="com.acme.woven.LegacyAspect"/></aspects>
              <weaver><include within="%s"/></weaver>
            </aspectj>
            """;

    private static final String MAP = """
            type: specs.openrewrite.org/v1beta/recipe
            name: com.acme.clinic.One
            displayName: One
            description: Every legacy type becomes the one `One`.
            recipeList:
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: com.acme.clinic.legacy.One
                  accessor: get()
                  legacyTypes:
            """;

    private final Bench bench;

    LegacyTypes(Bench bench) {
        this.bench = bench;
    }

    /** The types themselves; nothing constructs one. */
    Path types() throws IOException {
        List<String> sources = new ArrayList<>(List.of(CANONICAL));
        IntStream.range(0, COUNT).forEach(i -> sources.add(LEGACY.formatted(i)));
        return compile("types", "", sources);
    }

    /** A component that constructs each once while the application starts. */
    Path uses(Path types) throws IOException {
        String all = IntStream.range(0, COUNT)
                .mapToObj(i -> "new L" + i + "().work(\"" + i + "\");")
                .collect(Collectors.joining("\n"));
        String libraries;
        try (var jars = Files.list(bench.build().libraries())) {
            libraries = jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
        return compile("uses", types + File.pathSeparator + libraries, List.of(USE.formatted(all)));
    }

    /** An aspect around their constructions. */
    Path aspect() throws IOException {
        return compile("aspect", bench.build().rival("aspectjweaver").toString(), List.of(ASPECT));
    }

    /** What AspectJ is told of it, and which classes to weave. */
    Path weaving(String classes) throws IOException {
        return Files.writeString(Files.createTempFile(bench.folder(), "aop", ".xml"), AOP.formatted(classes));
    }

    /** Our map. */
    Path map() throws IOException {
        String types = IntStream.range(0, COUNT)
                .mapToObj(i -> "        - " + PACKAGE + ".L" + i + "\n")
                .collect(Collectors.joining());
        return Files.writeString(bench.folder().resolve("rewrite.yml"), MAP + types);
    }

    private Path compile(String name, String classPath, List<String> sources) throws IOException {
        Path target = bench.folder().resolve(name);
        Path folder = Files.createDirectories(bench.folder().resolve("sources-" + name));
        List<String> words = new ArrayList<>(
                Arrays.asList("-proc:none", "--release", "17", "-cp", classPath, "-d", target.toString()));
        for (String source : sources) {
            String type = source.split("public class ", 2)[1].split("\\W", 2)[0];
            words.add(Files.writeString(folder.resolve(type + ".java"), source).toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(new String[0])) != 0) {
            throw new IOException("the clinic's " + name + " do not compile");
        }
        return target;
    }
}
