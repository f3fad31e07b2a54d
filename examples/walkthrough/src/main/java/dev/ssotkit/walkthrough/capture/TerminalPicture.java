package dev.ssotkit.walkthrough.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Draws what a program printed as an SVG: {@code TerminalPicture OUTPUT.txt PICTURE.svg COMMAND}. */
public final class TerminalPicture {

    private static final double CHARACTER = 8.43;
    private static final int LINE = 19;
    private static final int MARGIN = 20;
    private static final int TITLE_BAR = 36;

    private static final Pattern QUIET = Pattern.compile(" {3}[…│]| {7}(?! )| {11}(?! )");

    private TerminalPicture() {}

    public static void main(String... arguments) throws IOException {
        List<String> output = Files.readAllLines(Path.of(arguments[0]));
        Files.writeString(Path.of(arguments[1]), draw(arguments[2], output), StandardCharsets.UTF_8);
    }

    static String draw(String command, List<String> output) {
        int columns = Math.max(
                command.length() + 2,
                output.stream().mapToInt(String::length).max().orElse(0));
        int width = (int) Math.ceil(columns * CHARACTER) + 2 * MARGIN;
        int height = TITLE_BAR + (output.size() + 1) * LINE + MARGIN;
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img">
                <title>%3$s</title>
                <style>
                text { font: 14px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #c9d1d9; white-space: pre }
                .head { fill: #ffffff; font-weight: bold }
                .quiet { fill: #8b949e }
                .good { fill: #7ee787 }
                .command { fill: #79c0ff }
                </style>
                <rect width="%1$d" height="%2$d" rx="10" fill="#0d1117"/>
                <circle cx="20" cy="18" r="6" fill="#ff5f57"/><circle cx="40" cy="18" r="6" fill="#febc2e"/>\
                <circle cx="60" cy="18" r="6" fill="#28c840"/>
                """, width, height, escape(command)));
        append(svg, 0, "command", "$ " + command);
        for (int line = 0; line < output.size(); line++) {
            if (!output.get(line).isBlank()) {
                append(svg, line + 1, styleOf(output.get(line)), output.get(line));
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private static void append(StringBuilder svg, int line, String style, String text) {
        // The length is given so that columns stay columns whichever font the reader has.
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" class=\"%s\" xml:space=\"preserve\" textLength=\"%.0f\">%s</text>%n",
                MARGIN,
                TITLE_BAR + (line + 1) * LINE - 5,
                style,
                text.length() * CHARACTER,
                escape(text)));
    }

    /** By how the walkthrough indents: progress, quotations and details are quiet, steps stand out. */
    private static String styleOf(String line) {
        if (QUIET.matcher(line).lookingAt()) {
            return "quiet";
        }
        if (line.startsWith("✔")) {
            return "good";
        }
        return Character.isDigit(line.charAt(0)) ? "head" : "text";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
