package dev.ssotkit.progress;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A script that makes bash and zsh complete verbs and options. */
@Command(
        name = "completion",
        description = "Prints a script that makes bash and zsh complete verbs and options. A shell completes names of"
                + " commands, so give this one a name first.",
        footer = {
            "%nExamples:",
            "  alias ssot-shim='java -jar /path/to/ssot-shim.jar'",
            "  eval \"$(java -jar /path/to/ssot-shim.jar completion)\"",
            "  java -jar ssot-shim.jar completion > ssot-shim-completion"
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Runnable {
    /** With this, nothing would complete {@code --map}: it takes URLs, too, and so is no path to picocli. */
    private static final String NO_DEFAULT = "  type compopt &>/dev/null && compopt +o default\n";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Override
    public void run() {
        CommandSpec whole = spec.root();
        String script = AutoComplete.bash(whole.name(), whole.commandLine()).replace(NO_DEFAULT, "");
        // No println: a shell takes the line separator of Windows for a part of the last word.
        spec.commandLine().getOut().print(script + "\n");
        spec.commandLine().getOut().flush();
    }
}
