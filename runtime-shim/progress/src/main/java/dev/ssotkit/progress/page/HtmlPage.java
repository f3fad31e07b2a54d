package dev.ssotkit.progress.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** One HTML file that needs nothing else: no font, no network, and no script to be read. */
public final class HtmlPage {
    private HtmlPage() {}

    /**
     * A page as text.
     *
     * @param model what the template shows, and the class beside which the template is compiled
     */
    public static String render(String template, Object model) {
        Class<?> beside = model.getClass();
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, beside.getClassLoader(), beside.getPackageName());
        StringOutput html = new StringOutput();
        templates.render(template, model, html);
        return html.toString();
    }

    /** The style of all pages. */
    public static String stylesheet() {
        return resource("page.css");
    }

    /** Sorts and filters the tables of a page. */
    public static String script() {
        return resource("page.js");
    }

    /** By which a page's policy allows {@link #script()} and no other: what a log holds never runs. */
    public static String scriptHash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script().getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
