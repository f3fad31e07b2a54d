package dev.ssotkit.rewrite.text;

import static dev.ssotkit.rewrite.testkit.Sinks.after;
import static dev.ssotkit.rewrite.testkit.Sinks.codebase;
import static dev.ssotkit.rewrite.testkit.Sinks.entry;
import static dev.ssotkit.rewrite.testkit.Sinks.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spring's registries, and those of other frameworks below {@code META-INF/services}. */
class RegistriesTest {

    private static final String FACTORIES = "src/main/resources/META-INF/spring.factories";
    private static final String IMPORTS = "src/main/resources/META-INF/spring/x.y.AutoConfiguration.imports";

    @Test
    void spring_factories_move_and_name_each_class_once() {
        String text = "# old.Old\napp.Sink=\\\nold.Old,x.Y,\\\n  old.Elder\napp.Tap=old.Old\n";
        assertThat(after(FACTORIES, text)).isEqualTo("# old.Old\napp.Sink=\\\none.One,x.Y\napp.Tap=one.One\n");
        assertThat(rows("public", FACTORIES, text))
                .containsExactly("1 text KEPT", "3 text KEPT", "4 text KEPT", "5 text KEPT");
    }

    @Test
    void a_key_of_spring_factories_names_an_interface() {
        Codebase codebase = new Codebase()
                .main("package old;\n\npublic interface Port {}\n", "package one;\n\npublic interface Port {}\n")
                .file(FACTORIES, "old.Port=x.Y\n");
        ConsolidateManager entry = new ConsolidateManager("one.Port", "new", List.of("old.Port"), null);
        assertThat(codebase.run(entry).file(FACTORIES)).isEqualTo("one.Port=x.Y\n");
        Codebase.Outcome outcome =
                codebase.file(FACTORIES, "old.Port=x.Y\none.Port=x.Z\n").run(entry);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("two keys would become one");
    }

    @Test
    void imports_name_each_class_once_and_keep_their_line_ends() {
        assertThat(after(IMPORTS, "# old.Old\r\nold.Old\r\nx.Y\r\nold.Elder\r\n"))
                .isEqualTo("# old.Old\r\none.One\r\nx.Y\r\n");
        assertThat(rows("public", IMPORTS, "# old.Old\nold.Old\nx.Y\nold.Elder"))
                .containsExactly("1 text KEPT", "2 text KEPT", "4 text KEPT");
    }

    @Test
    void handlers_and_the_registries_of_other_frameworks_move() {
        Codebase.Outcome outcome = codebase("public")
                .file("META-INF/spring.handlers", "http\\://x.y/schema=old.Old\n")
                .file("META-INF/services/org/x/component/sink", "class=old.Old\n")
                .run(entry());
        assertThat(outcome.file("spring.handlers")).isEqualTo("http\\://x.y/schema=one.One\n");
        assertThat(outcome.file("component/sink")).isEqualTo("class=one.One\n");
    }

    @Test
    void a_comment_ends_with_its_line() {
        assertThat(after(FACTORIES, "# old.Old \\\n# old.Old\\\napp.Sink=old.Old\n\n\n"))
                .isEqualTo("# old.Old \\\n# old.Old\\\napp.Sink=one.One\n\n\n");
    }

    @Test
    void what_cannot_be_constructed_blocks() {
        assertThat(rows("private", FACTORIES, "app.Sink=old.Old\n")).containsExactly("1 text BLOCKED");
        assertThat(rows("private", IMPORTS, "old.Old\n")).containsExactly("1 text BLOCKED");
    }
}
