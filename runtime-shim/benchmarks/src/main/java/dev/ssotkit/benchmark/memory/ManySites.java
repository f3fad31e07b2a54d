package dev.ssotkit.benchmark.memory;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Java;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/** Classes that construct a legacy type at as many places as one likes. */
final class ManySites {
    private static final int EACH = 100;

    private static final String TYPES = """
            package site;
            public class One extends Legacy {
              private static final One ONE = new One();
              public static One get() { return ONE; }
            }
            class Legacy {}
            """;

    private static final String CALLER = """
            package site;
            public class Caller%d implements java.util.concurrent.Callable<Object> {
              public Object call() { Object last = null; %s return last; }
            }
            """;

    private static final String MAP = """
            type: specs.openrewrite.org/v1beta/recipe
            name: site.One
            displayName: One
            description: Every `Legacy` becomes the one `One`.
            recipeList:
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: site.One
                  accessor: get()
                  legacyTypes: [site.Legacy]
            """;

    private final Bench bench;
    private final int callers;

    private ManySites(Bench bench, int callers) {
        this.bench = bench;
        this.callers = callers;
    }

    static ManySites compile(Bench bench) throws IOException {
        ManySites sites = new ManySites(bench, bench.size(20, 100));
        Path folder = Files.createDirectories(bench.folder().resolve("site"));
        List<String> words = new ArrayList<>(
                List.of("-proc:none", "--release", "17", "-d", bench.folder().toString()));
        words.add(Files.writeString(folder.resolve("One.java"), TYPES).toString());
        for (int caller = 0; caller < sites.callers; caller++) {
            String source = CALLER.formatted(caller, "last = new Legacy(); ".repeat(EACH));
            words.add(Files.writeString(folder.resolve("Caller" + caller + ".java"), source)
                    .toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(new String[0])) != 0) {
            throw new IOException("the sites do not compile");
        }
        return sites;
    }

    Path map() throws IOException {
        return Files.writeString(bench.folder().resolve("rewrite.yml"), MAP);
    }

    /** The command that runs them all. */
    List<String> run(Java java) {
        List<String> arguments = IntStream.range(0, callers)
                .mapToObj(caller -> "site.Caller" + caller)
                .collect(Collectors.toCollection(ArrayList::new));
        arguments.add(0, String.valueOf(callers * EACH));
        return java.run(
                bench.build().classPath() + File.pathSeparator + bench.folder(),
                "com.acme.benchmark.LinkedSites",
                arguments.toArray(new String[0]));
    }
}
