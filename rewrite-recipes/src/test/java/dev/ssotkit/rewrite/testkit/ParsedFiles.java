package dev.ssotkit.rewrite.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.groovy.GroovyParser;
import org.openrewrite.java.JavaParser;
import org.openrewrite.java.marker.JavaSourceSet;
import org.openrewrite.json.JsonParser;
import org.openrewrite.kotlin.KotlinParser;
import org.openrewrite.properties.PropertiesParser;
import org.openrewrite.text.PlainTextParser;
import org.openrewrite.xml.XmlParser;
import org.openrewrite.yaml.YamlParser;

/** Files as a runner hands them to a recipe: each read by the parser of its language, code marked with its source set. */
final class ParsedFiles {

    private ParsedFiles() {}

    // An empty class path: what is visible is declared in the code base.
    private static final JavaSourceSet MAIN = sourceSet("main");
    private static final JavaSourceSet TEST = sourceSet("test");

    private static JavaSourceSet sourceSet(String name) {
        return new JavaSourceSet(Tree.randomId(), name, List.of(), Map.of());
    }

    /** The trees of the files; Kotlin and Groovy see the Java among them as it is compiled. */
    static List<SourceFile> of(Map<String, String> files, List<Path> libraries, ExecutionContext ctx) {
        boolean isMixed = files.keySet().stream()
                .anyMatch(path -> KotlinCompiler.compiles(path) || GroovyCompiler.compiles(path));
        List<Path> classPath =
                isMixed ? CompiledProgram.compile(files, libraries).classPath() : libraries;
        JavaSourceSet main = libraries.isEmpty() ? MAIN : JavaSourceSet.build("main", libraries);
        List<SourceFile> sources = new ArrayList<>();
        sources.addAll(code(
                path -> path.endsWith(".java"),
                JavaParser.fromJavaVersion().typeCache(PlatformTypes.cache()).classpath(classPath),
                files,
                main,
                ctx));
        sources.addAll(code(KotlinCompiler::compiles, KotlinParser.builder().classpath(classPath), files, main, ctx));
        sources.addAll(code(GroovyCompiler::compiles, GroovyParser.builder().classpath(classPath), files, main, ctx));
        files.forEach((path, text) -> {
            if (!path.endsWith(".java") && !KotlinCompiler.compiles(path) && !GroovyCompiler.compiles(path)) {
                sources.add(parse(path, text, new InMemoryExecutionContext(noXml -> {})));
            }
        });
        return sources;
    }

    private static List<SourceFile> code(
            Predicate<String> isInput,
            Parser.Builder parser,
            Map<String, String> files,
            JavaSourceSet main,
            ExecutionContext ctx) {
        List<Parser.Input> inputs = new ArrayList<>();
        files.forEach((path, text) -> {
            if (isInput.test(path)) {
                inputs.add(Parser.Input.fromString(Path.of(path), text));
            }
        });
        if (inputs.isEmpty()) {
            return List.of();
        }
        return parser.build()
                .parseInputs(inputs, null, ctx)
                .map(file -> (SourceFile) file.withMarkers(
                        file.getMarkers().add(file.getSourcePath().startsWith("src/test") ? TEST : main)))
                .toList();
    }

    private static SourceFile parse(String path, String text, ExecutionContext ctx) {
        Parser parser = Stream.of(new PropertiesParser(), new YamlParser(), new XmlParser(), new JsonParser())
                .filter(each -> each.accept(Path.of(path)))
                .findFirst()
                .orElseGet(() -> PlainTextParser.builder().build());
        return parser.parseInputs(List.of(Parser.Input.fromString(Path.of(path), text)), null, ctx)
                .findFirst()
                .orElseThrow();
    }
}
