package dev.ssotkit.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssotkit.fixtures.JvmRun;
import dev.ssotkit.fixtures.Shell;
import dev.ssotkit.progress.testkit.CliRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void the_script_is_printed() throws Exception {
        CliRun run = CliRun.of("completion");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        Files.writeString(folder.resolve("completion"), run.out());
    }

    @Test
    void bash_completes_verbs() throws Exception {
        assertThat(inBash("ssot-shim", "re")).containsExactlyInAnyOrder("report", "reproduce");
    }

    @Test
    void bash_completes_every_verb_and_option_there_is() throws Exception {
        for (Words.Verb verb : Words.verbs()) {
            assertThat(inBash("ssot-shim", verb.name())).contains(verb.name());
            assertThat(inBash("ssot-shim", verb.name(), "--")).containsAll(verb.options());
        }
    }

    @Test
    void bash_completes_files_where_files_are_asked_for() throws Exception {
        assertThat(inBash("ssot-shim", "scan", "--classes", "compl")).containsExactly("completion");
        assertThat(Files.readString(folder.resolve("completion")))
                .contains("-o default ssot-shim ")
                .doesNotContain("+o default");
    }

    @Test
    void zsh_completes_every_verb_and_option_there_is() throws Exception {
        for (Words.Verb verb : Words.verbs()) {
            assertThat(inZsh("ssot-shim", "")).contains(verb.name());
            assertThat(inZsh("ssot-shim", verb.name(), "--")).containsAll(verb.options());
        }
    }

    /** What bash offers for the last word, asked as bash does when the tabulator is pressed. */
    private List<String> inBash(String... words) throws Exception {
        return offered(Shell.bash(), """
                source ./completion
                compopt() { :; }  # is there while a line is edited only
                COMP_WORDS=(%1$s)
                COMP_CWORD=%2$d
                COMP_LINE='%1$s'
                _complete_ssot-shim
                printf '%%s\n' "${COMPREPLY[@]}"
                """.formatted(String.join(" ", words), words.length - 1));
    }

    /** The same in zsh, which compares with the last word only afterwards. */
    private List<String> inZsh(String... words) throws Exception {
        return offered(
                Shell.zsh(), """
                source ./completion
                words=(%1$s)
                COMP_WORDS=($words)
                CURRENT=%2$d
                COMP_CWORD=%3$d
                COMP_LINE="%1$s"
                compgen -F _complete_ssot-shim -- "$words[-1]"
                """.formatted("'" + String.join("' '", words) + "'", words.length, words.length - 1));
    }

    private List<String> offered(Shell shell, String script) throws Exception {
        assumeTrue(shell.isInstalled(), "no such shell here");
        JvmRun run = shell.run(folder, script);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run.out().lines().map(String::strip).toList();
    }
}
