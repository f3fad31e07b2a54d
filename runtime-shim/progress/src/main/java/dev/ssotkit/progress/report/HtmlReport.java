package dev.ssotkit.progress.report;

import dev.ssotkit.progress.cli.InputException;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A report as one HTML file that needs nothing else: no script, no font, no network. */
final class HtmlReport {
    private HtmlReport() {}

    /** Creates the file's folder where there is none. */
    static void write(Report report, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, render(report));
        } catch (IOException e) {
            throw new InputException(file + ": cannot be written: " + e);
        }
    }

    static String render(Report report) {
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());
        StringOutput html = new StringOutput();
        templates.render("report.jte", ReportPage.of(report, stylesheet()), html);
        return html.toString();
    }

    private static String stylesheet() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
