package dev.ssotkit.rewrite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.Recipe;
import org.openrewrite.SourceFile;
import org.openrewrite.SourceFileWithReferences;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.java.ChangeType;
import org.openrewrite.java.search.UsesType;
import org.openrewrite.properties.PropertiesParser;
import org.openrewrite.text.PlainTextParser;
import org.openrewrite.trait.Reference;
import org.openrewrite.xml.XmlParser;
import org.openrewrite.yaml.YamlParser;

/** What other recipes see of the places that OpenRewrite's own reference providers miss, and what they do there. */
class ReferencesTest {

    private static final ExecutionContext CTX = new InMemoryExecutionContext();

    private static SourceFileWithReferences parsed(String path, String text) {
        Parser parser = Stream.of(new PropertiesParser(), new YamlParser(), new XmlParser())
                .filter(each -> each.accept(Path.of(path)))
                .findFirst()
                .orElseGet(() -> PlainTextParser.builder().build());
        return (SourceFileWithReferences)
                parser.parseInputs(List.of(Parser.Input.fromString(Path.of(path), text)), null, CTX)
                        .findFirst()
                        .orElseThrow();
    }

    private static Set<String> namesIn(String path, String text) {
        return parsed(path, text).getReferences().getReferences().stream()
                .filter(reference -> reference.getKind() == Reference.Kind.TYPE)
                .map(Reference::getValue)
                .collect(Collectors.toSet());
    }

    @Test
    void the_places_that_stock_misses_are_references() {
        assertThat(namesIn("web.xml", "<web-app><listener-class>a.B</listener-class></web-app>"))
                .contains("a.B");
        assertThat(namesIn("persistence.xml", "<p><class>a.B</class><class>a.C</class></p>"))
                .contains("a.B", "a.C");
        assertThat(namesIn("beans.xml", "<beans><constructor-arg value='a.B'/></beans>"))
                .contains("a.B");
        assertThat(namesIn("bootstrap.yml", "sinks: a.B,a.C\nlogging.level.a.D: debug\n"))
                .contains("a.B", "a.C", "logging.level.a.D");
        assertThat(namesIn("any.properties", "sinks=a.B,\\\n a.C\n")).contains("a.B", "a.C");
        assertThat(namesIn("META-INF/spring.factories", "a.B=a.C,a.D\n")).contains("a.B", "a.C", "a.D");
        assertThat(namesIn("META-INF/spring/x.imports", "a.B\n")).contains("a.B");
    }

    @Test
    void recipes_that_look_for_a_type_find_the_file() {
        SourceFile file = parsed("web.xml", "<web-app><listener-class>a.B</listener-class></web-app>");
        assertThat(new UsesType<>("a.B", false).visit(file, CTX)).isNotSameAs(file);
        assertThat(new UsesType<>("a.C", false).visit(file, CTX)).isSameAs(file);
    }

    @Test
    void recipes_that_rename_a_type_by_itself_change_no_more_than_without_us() {
        List<SourceFile> files = List.of(
                parsed("web.xml", "<web-app><listener-class>a.B</listener-class></web-app>"),
                parsed("any.properties", "sink=a.B\n"),
                parsed("application.properties", "sink=a.B\n"));
        Recipe stock = new ChangeType("a.B", "c.D", null);
        assertThat(stock.run(new InMemoryLargeSourceSet(files), CTX)
                        .getChangeset()
                        .getAllResults())
                .extracting(result -> String.valueOf(result.getAfter().getSourcePath()))
                .containsExactly("application.properties");
    }
}
