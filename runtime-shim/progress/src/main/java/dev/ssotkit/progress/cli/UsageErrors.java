package dev.ssotkit.progress.cli;

import dev.ssotkit.map.grammar.Spelling;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What becomes of words that no verb knows: each is an error that says what was meant, also where help was asked for. */
public final class UsageErrors implements IParameterExceptionHandler {
    private UsageErrors() {}

    /** Makes a command, with all its verbs, refuse unknown words. */
    public static void refuse(CommandLine command) {
        command.setParameterExceptionHandler(new UsageErrors());
        // Else --classes, which takes several values, takes a misspelt option for one of them.
        command.setUnmatchedOptionsAllowedAsOptionParameters(false);
        // Else what a file holds takes the place of its name, if that begins with @, as folders of npm's scopes do.
        command.setExpandAtFiles(false);
        IExecutionStrategy strategy = command.getExecutionStrategy();
        command.setExecutionStrategy(parsed -> {
            refuseUnmatched(parsed);
            for (ParseResult level = parsed; level != null; level = level.hasSubcommand() ? level.subcommand() : null) {
                refuseEmpty(level);
                NamedTwice.refuse(level);
            }
            return strategy.execute(parsed);
        });
    }

    /** The parser itself lets unknown words pass once it has seen {@code --help} or {@code --version}. */
    private static void refuseUnmatched(ParseResult parsed) {
        for (ParseResult level = parsed; level != null; level = level.hasSubcommand() ? level.subcommand() : null) {
            if (!level.unmatched().isEmpty()) {
                throw new UnmatchedArgumentException(level.commandSpec().commandLine(), level.unmatched());
            }
        }
    }

    /** What a variable leaves that is not set: as a path it would be the working directory. */
    private static void refuseEmpty(ParseResult level) {
        for (ArgSpec arg : level.matchedArgs()) {
            if (arg.originalStringValues().contains("")) {
                throw new ParameterException(
                        level.commandSpec().commandLine(),
                        NamedTwice.nameOf(arg) + ": nothing is given, is a variable not set?");
            }
        }
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        String word = unknown(problem, args);
        String meant = null;
        if (word == null) {
            err.println(problem.getMessage());
        } else {
            boolean isOption = word.startsWith("-");
            err.println(
                    "Unknown " + (isOption ? "option" : isChoice(command) ? "verb" : "argument") + ": '" + word + "'");
            meant = Spelling.nearest(word.replaceFirst("=.*", ""), known(command.getCommandSpec(), isOption));
        }
        if (meant == null) {
            command.usage(err);
        } else {
            err.println("Did you mean " + meant + "?");
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** The first word that the verb does not know, whatever the problem: what is missing may be what is misspelt. */
    private static @Nullable String unknown(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        List<String> unmatched = command.getUnmatchedArguments();
        if (!unmatched.isEmpty()) {
            return unmatched.get(0);
        }
        Set<String> options = command.getCommandSpec().optionsMap().keySet();
        return problem instanceof UnmatchedArgumentException
                ? Arrays.stream(args)
                        .filter(arg -> arg.startsWith("-") && !options.contains(arg.replaceFirst("=.*", "")))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static boolean isChoice(CommandLine command) {
        return !command.getSubcommands().isEmpty();
    }

    private static Collection<String> known(CommandSpec command, boolean options) {
        return options
                ? command.options().stream().map(OptionSpec::longestName).toList()
                : List.copyOf(command.subcommands().keySet());
    }
}
