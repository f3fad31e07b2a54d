package dev.ssotkit.map.text;

import java.util.regex.Pattern;

/**
 * Files that the agent and the command line write: they name legacy types and use none, and would fail the check that they
 * report. Known by how they begin, wherever they lie and whatever they are called; what shows one further down is text as
 * any.
 */
final class WrittenFiles {
    /** More than any of the beginnings has. */
    private static final int LONGEST = 1024;

    private static final Pattern BEGINNING = Pattern.compile(String.join(
            "|",
            // Redirect logs, merged ones too
            "\\{\"time\":\"[^\"]*\",\"event\":\"ssot\\.",
            // Saved reports, and what says that all is closed
            "\\{\\s*\"ssot\\.(?:report|certificate)\"\\s*:",
            "# Closed\\R\\R`[^`]+` alone does what these did: ",
            // SARIF and JUnit XML
            "\\{\\s*\"\\$schema\"[^\\[\\]]*\"runs\"\\s*:\\s*\\[\\s*\\{\\s*\"tool\"\\s*:\\s*\\{\\s*\"driver\""
                    + "\\s*:\\s*\\{\\s*\"name\"\\s*:\\s*\"ssot-shim\"",
            "<\\?xml[^>]*>\\s*<testsuite name=\"ssot ",
            // Pages and tables of report, prove and discover
            "<!DOCTYPE html>\\s*<html[^>]*>\\s*<head>\\s*<meta charset=\"utf-8\">\\s*"
                    + "<meta name=\"generator\" content=\"ssot-shim\">",
            "## What is left of [\\d,]+ legacy types?\\R",
            "siteId,legacyType,canonicalType,kind,",
            "type,kind,similarity,evidence,imports,constructions,"));

    private WrittenFiles() {}

    /** Whether the text is one of them. */
    static boolean isOne(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LONGEST));
        return FrozenStores.isOne(text) || BEGINNING.matcher(beginning).lookingAt();
    }
}
