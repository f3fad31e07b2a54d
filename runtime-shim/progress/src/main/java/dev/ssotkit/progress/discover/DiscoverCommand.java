package dev.ssotkit.progress.discover;

import dev.ssotkit.discovery.Discovery;
import dev.ssotkit.discovery.DiscoveryOptions;
import dev.ssotkit.discovery.DiscoveryResult;
import dev.ssotkit.discovery.NothingFoundException;
import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.cli.ClassesOption;
import dev.ssotkit.progress.cli.WrittenFile;
import dev.ssotkit.progress.facts.FactsInClasses;
import dev.ssotkit.progress.files.AtomicFiles;
import dev.ssotkit.progress.page.HtmlPage;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A line for each competitor with its kind, and under it why; then the look-alikes, and why they are none. */
@Command(
        name = "discover",
        description = "Finds the types that compete with one, says why, and drafts the map.",
        footer = {
            "%nExit code: 0 whatever is found, 2 usage or input.",
            "%nExamples:",
            "  java -jar ssot-shim.jar discover --classes target/classes target/test-classes --draft rewrite.yml",
            "  java -jar ssot-shim.jar discover --classes app.jar --canonical com.acme.chat.ws.WebSocketManager",
            "  java -jar ssot-shim.jar discover --classes app.jar --name '*Manager' --package com.acme --html found.html"
        },
        mixinStandardHelpOptions = true)
public final class DiscoverCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Mixin
    private final ClassesOption classes = new ClassesOption();

    @Option(
            names = "--canonical",
            paramLabel = "TYPE",
            description = "The type that stays, by its full name. Default: one is proposed.")
    private @Nullable String canonical;

    @Option(
            names = "--name",
            paramLabel = "PATTERN",
            description = "Only competitors of this simple name; * stands for anything, as in *Manager.")
    private @Nullable String name;

    @Option(
            names = "--least",
            paramLabel = "0.n",
            description = "Similarity from which on a type competes. Default: ${DEFAULT-VALUE}.")
    private double least = DiscoveryOptions.LEAST_SIMILARITY;

    @Option(
            names = "--package",
            arity = "1..*",
            paramLabel = "P",
            description = "Only competitors in these packages and below.")
    private List<String> packages = List.of();

    @WrittenFile
    @Option(names = "--draft", paramLabel = "FILE", description = "Writes a draft of the map; never over a file.")
    private @Nullable Path draft;

    @WrittenFile
    @Option(names = "--html", paramLabel = "FILE", description = "Writes the result as one HTML file, too.")
    private @Nullable Path html;

    @WrittenFile
    @Option(names = "--csv", paramLabel = "FILE", description = "Writes the result as CSV, too.")
    private @Nullable Path csv;

    @Override
    public void run() {
        DiscoveryOptions options = new DiscoveryOptions(canonical, name, least, packages);
        String problem = options.problem();
        if (problem != null) {
            throw new InputException("--least: " + problem);
        }
        if (draft != null && Files.exists(draft)) {
            throw new InputException(
                    draft + ": is there already, and may be a map that you work on; name another file");
        }
        FactsInClasses facts = FactsInClasses.of(classes.roots());
        DiscoveryResult result = judge(facts, options);
        PrintWriter out = spec.commandLine().getOut();
        DiscoveryText.print(result, facts.classCount(), out);
        AtomicFiles files = new AtomicFiles();
        if (draft != null) {
            files.with(draft, result.draft());
        }
        if (csv != null) {
            files.with(csv, CompetitorCsv.of(result));
        }
        if (html != null) {
            files.with(html, HtmlPage.render("discovery.jte", DiscoveryPage.of(result, facts.classCount())));
        }
        files.write();
        if (draft != null) {
            out.println("draft map: " + draft);
        }
        facts.problems().forEach(spec.commandLine().getErr()::println);
    }

    private static DiscoveryResult judge(FactsInClasses facts, DiscoveryOptions options) {
        try {
            return Discovery.of(facts.code(), options);
        } catch (NothingFoundException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }
}
