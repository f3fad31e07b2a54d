package dev.ssotkit.twins.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.SourceFile;
import org.openrewrite.groovy.GroovyParser;
import org.openrewrite.java.JavaParser;
import org.openrewrite.java.internal.JavaTypeCache;
import org.openrewrite.java.marker.JavaSourceSet;
import org.openrewrite.kotlin.KotlinParser;

/** Parses as a build's runner would: with the class path of one source set. */
final class TwinParser {

    private final List<Path> classPath;
    private final JavaSourceSet sourceSet;

    TwinParser(List<Path> classPath) {
        this.classPath = classPath;
        this.sourceSet = JavaSourceSet.build("main", classPath);
    }

    /** The trees; the types in them are those of the cache. */
    List<SourceFile> parse(Map<String, String> sources, JavaTypeCache cache) {
        ExecutionContext ctx = new InMemoryExecutionContext(error -> {
            throw new IllegalStateException("does not parse", error);
        });
        List<SourceFile> trees = new ArrayList<>();
        trees.addAll(
                parse(".java", JavaParser.fromJavaVersion().typeCache(cache).classpath(classPath), sources, ctx));
        trees.addAll(parse(".kt", KotlinParser.builder().classpath(classPath), sources, ctx));
        trees.addAll(parse(".groovy", GroovyParser.builder().classpath(classPath), sources, ctx));
        return trees;
    }

    private List<SourceFile> parse(
            String extension, Parser.Builder parser, Map<String, String> sources, ExecutionContext ctx) {
        List<Parser.Input> inputs = new ArrayList<>();
        sources.forEach((path, text) -> {
            if (path.endsWith(extension)) {
                inputs.add(Parser.Input.fromString(Path.of(path), text));
            }
        });
        return inputs.isEmpty()
                ? List.of()
                : parser.build()
                        .parseInputs(inputs, null, ctx)
                        .map(file ->
                                (SourceFile) file.withMarkers(file.getMarkers().add(sourceSet)))
                        .toList();
    }
}
