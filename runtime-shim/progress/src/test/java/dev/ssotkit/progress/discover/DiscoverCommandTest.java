package dev.ssotkit.progress.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.progress.testkit.CliRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoverCommandTest {

    private static final String CANONICAL = """
            package p;
            public class MailSender {
                private static final MailSender INSTANCE = new MailSender();
                private final java.util.List<Mail> sent = new java.util.ArrayList<>();
                public static MailSender getInstance() { return INSTANCE; }
                public boolean send(Mail mail) { return sent.add(mail); }
                public int pending() { return sent.size(); }
            }
            """;

    private static final String RENAMED = """
            package p;
            public class NewMailSender {
                private final java.util.List<Mail> mails = new java.util.ArrayList<>();
                public boolean dispatch(Mail mail) { return mails.add(mail); }
            }
            """;

    private static final String USER = """
            package p;
            public class Signup {
                public void done(Mail mail) { new NewMailSender().dispatch(mail); }
            }
            """;

    @TempDir
    Path folder;

    private Path classes;

    @BeforeEach
    void compile_a_program_with_one_competitor() throws IOException {
        classes = Compiled.into(folder.resolve("classes"), "package p; public class Mail {}", CANONICAL, RENAMED, USER);
    }

    @Test
    void a_competitor_is_told_with_its_kind_its_reasons_and_its_use() {
        CliRun run = CliRun.of("discover", "--classes=" + classes, "--canonical=p.MailSender");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("-> p.MailSender")
                .contains("p.NewMailSender  duplicate")
                .contains("dispatch(Mail) like send(Mail) of MailSender")
                .contains("called, and canonical lacks it: dispatch(Mail)")
                .contains("1 competitor in 4 classes: 1 duplicate");
    }

    @Test
    void a_type_is_proposed_where_none_is_named() throws IOException {
        Path program = Compiled.into(
                folder.resolve("several"),
                "package p; public class Mail {}",
                CANONICAL,
                "package p; public class OldMailSender { public boolean send(Mail mail) { return false; } }",
                "package p; public class FastMailSender { public boolean send(Mail mail) { return true; } }");

        CliRun run = CliRun.of("discover", "--classes=" + program);

        assertThat(run.out())
                .contains("-> p.MailSender")
                .contains("proposed: of 3 types")
                .contains("it has a static method that hands it out")
                .contains("2 competitors");
    }

    @Test
    void plan_accepts_the_draft_as_it_is_written() {
        Path draft = folder.resolve("maps/rewrite.yml");
        CliRun.of("discover", "--classes=" + classes, "--canonical=p.MailSender", "--draft=" + draft);

        CliRun plan = CliRun.of("plan", "--map=" + draft, "--classes=" + classes);

        assertThat(plan.err()).isEmpty();
        assertThat(plan.exitCode()).isZero();
        assertThat(plan.out()).contains("p.NewMailSender  facade").doesNotContain("blocked");
    }

    @Test
    void each_line_of_the_draft_has_its_reason() throws IOException {
        Path draft = folder.resolve("rewrite.yml");
        CliRun.of("discover", "--classes=" + classes, "--canonical=p.MailSender", "--draft=" + draft);

        assertThat(draft).content().contains("      accessor: getInstance()\n").contains("""
                        # same parameters, dispatch means send, the same thing in their names, same result, no other method has both
                        - p.NewMailSender dispatch(p.Mail) -> send($1)
                """);
    }

    @Test
    void what_is_not_sure_stands_in_the_draft_as_a_comment() throws IOException {
        Path program = Compiled.into(folder.resolve("unsure"), "package p; public class Mail {}", CANONICAL, """
                        package p;
                        public class OldMailSender {
                            public OldMailSender(String host) {}
                            public boolean send(Mail mail) { return true; }
                            public void sendLater(Mail mail, java.time.Duration delay) {}
                            public void tuneBuffers() {}
                        }
                        """);
        Path draft = folder.resolve("rewrite.yml");

        CliRun.of("discover", "--classes=" + program, "--canonical=p.MailSender", "--draft=" + draft);

        assertThat(draft)
                .content()
                .contains("# - p.OldMailSender <constructor>(java.lang.String) -> getInstance()")
                .contains("# - p.OldMailSender sendLater(p.Mail, java.time.Duration) -> send(?)")
                .contains("MailSender has nothing like it: add it there first")
                .contains("# - p.OldMailSender tuneBuffers() -> ?");
    }

    @Test
    void a_draft_without_an_accessor_says_what_to_write() throws IOException {
        Path program = Compiled.into(
                folder.resolve("bare"),
                "package p; public class Mail {}",
                "package p; public class MailSender { public boolean send(Mail mail) { return true; } }",
                "package p; public class OldMailSender { public boolean send(Mail mail) { return true; } }");
        Path draft = folder.resolve("rewrite.yml");

        CliRun.of("discover", "--classes=" + program, "--canonical=p.MailSender", "--draft=" + draft);

        assertThat(draft).content().contains("TO DO: no static method returns it. Write one, public static MailSender");
    }

    @Test
    void a_draft_is_never_written_over_a_file() throws IOException {
        Path draft = Files.writeString(folder.resolve("rewrite.yml"), "mine");

        CliRun run = CliRun.of("discover", "--classes=" + classes, "--canonical=p.MailSender", "--draft=" + draft);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is there already");
        assertThat(draft).hasContent("mine");
    }

    @Test
    void a_canonical_type_that_is_not_there_is_an_error_that_says_so() {
        CliRun run = CliRun.of("discover", "--classes=" + classes, "--canonical=p.Missing");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("p.Missing is not among the 4 types that were looked at");
    }

    @Test
    void a_similarity_that_is_none_is_an_error_that_says_what_would_be_right() {
        CliRun run = CliRun.of("discover", "--classes=" + classes, "--canonical=p.MailSender", "--least=2");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("above 0 and at most 1");
    }

    @Test
    void names_and_packages_narrow_the_search() {
        assertThat(CliRun.of("discover", "--classes=" + classes, "--canonical=p.MailSender", "--name=*Manager")
                        .out())
                .contains("0 competitors");
        assertThat(CliRun.of("discover", "--classes=" + classes, "--canonical=p.MailSender", "--package=q")
                        .out())
                .contains("0 competitors");
    }

    @Test
    void the_csv_has_a_row_for_each_type() throws IOException {
        Path csv = folder.resolve("found.csv");

        CliRun.of("discover", "--classes=" + classes, "--canonical=p.MailSender", "--csv=" + csv);

        assertThat(Files.readAllLines(csv))
                .startsWith("type,kind,similarity,evidence,imports,constructions,calls,packages,missing")
                .anyMatch(line -> line.startsWith("\"p.NewMailSender\",\"duplicate\","));
    }

    @Test
    void the_page_shows_who_uses_what_and_needs_nothing_else() throws IOException {
        Path html = folder.resolve("found.html");

        CliRun.of("discover", "--classes=" + classes, "--canonical=p.MailSender", "--html=" + html);

        assertThat(html)
                .content()
                .contains("<svg", "p uses p.NewMailSender in 1 class")
                .contains("default-src 'none'")
                .doesNotContain("<script", "http://", "https://");
    }
}
