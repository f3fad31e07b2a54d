package dev.ssotkit.rewrite.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Sinks;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.SourceFile;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.java.JavaParser;
import org.openrewrite.properties.PropertiesParser;
import org.openrewrite.text.PlainTextParser;
import org.openrewrite.xml.XmlParser;
import org.openrewrite.yaml.YamlParser;

/** Bytes before and after: only the name changes. */
class EncodingsTest {

    private static byte[] after(Parser parser, String path, byte[] before) {
        InMemoryExecutionContext ctx = new InMemoryExecutionContext();
        List<SourceFile> sources = new ArrayList<>(JavaParser.fromJavaVersion()
                .build()
                .parse(ctx, Sinks.OLD, Sinks.one("public"), "package app;\n\npublic interface Sink {}\n")
                .toList());
        Parser.Input input = new Parser.Input(Path.of(path), () -> new ByteArrayInputStream(before));
        sources.addAll(parser.parseInputs(List.of(input), null, ctx).toList());
        return new ConsolidateManager("one.One", "get()", List.of("old.Old"), null)
                .run(new InMemoryLargeSourceSet(sources), ctx).getChangeset().getAllResults().stream()
                        .map(result -> result.getAfter())
                        .filter(file -> file != null && file.getSourcePath().equals(Path.of(path)))
                        .map(SourceFile::printAllAsBytes)
                        .findFirst()
                        .orElseThrow();
    }

    private static void onlyTheNameChanges(Parser parser, String path, String text, Charset charset) {
        assertThat(new String(after(parser, path, text.getBytes(charset)), charset))
                .isEqualTo(text.replace("old.Old", "one.One"));
    }

    @Test
    void a_byte_order_mark_stays_and_hides_no_name() {
        onlyTheNameChanges(
                PlainTextParser.builder().build(),
                "META-INF/spring/x.imports",
                "\uFEFFold.Old\n",
                StandardCharsets.UTF_8);
        onlyTheNameChanges(new XmlParser(), "a.xml", "\uFEFF<a>old.Old</a>", StandardCharsets.UTF_8);
        onlyTheNameChanges(new YamlParser(), "a.yml", "\uFEFFa: old.Old\n", StandardCharsets.UTF_8);
    }

    @Test
    void other_encodings_stay() {
        onlyTheNameChanges(
                new XmlParser(),
                "a.xml",
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<a b=\"größer\">old.Old</a>\n",
                StandardCharsets.ISO_8859_1);
        onlyTheNameChanges(
                new PropertiesParser(), "a.properties", "a=größer\nb=old.Old\n", StandardCharsets.ISO_8859_1);
    }
}
