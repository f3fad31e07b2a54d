package dev.ssotkit.progress.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class GitHubAnnotationsTest {
    private static String printed(Alert alert) {
        StringWriter out = new StringWriter();
        GitHubAnnotations.print(List.of(alert), new PrintWriter(out, true));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void a_place_is_marked_in_its_file_and_line() {
        assertThat(printed(Alert.of(Places.inFile("src/b/User.java", 7))))
                .isEqualTo("::error file=src/b/User.java,line=7,title=ssot source::"
                        + "construction of a.Legacy is left: call a.Canonical.getInstance()\n");
    }

    @Test
    void a_place_without_a_file_is_told_in_the_message() {
        assertThat(printed(Alert.of(Places.withoutFile())))
                .isEqualTo("::error title=ssot runtime::"
                        + "b.User.use(Unknown Source): reflection of a.Legacy is left: make none\n");
    }

    @Test
    void what_would_end_a_command_or_a_property_is_escaped() {
        assertThat(printed(new Alert(Places.inFile("a:b,c%.java", 1), "100%\r\nof: a, b\n::error::x")))
                .isEqualTo("::error file=a%3Ab%2Cc%25.java,line=1,title=ssot source::"
                        + "100%25%0D%0Aof: a, b%0A::error::x\n");
    }
}
