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
import java.util.List;
import java.util.stream.Collectors;

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

    /** Keeps a page as its server has it, which {@link #script()} is told of. */
    public static String liveScript() {
        return resource("live.js");
    }

    /**
     * What a page may load and run: nothing but its own style and these scripts, each known by its digest, so that what a log
     * holds never runs.
     *
     * @param connecting whether the scripts may ask the server that the page came from
     */
    public static String policy(List<String> scripts, boolean connecting) {
        String allowed = scripts.stream().map(HtmlPage::digest).collect(Collectors.joining(" "));
        return "default-src 'none'; style-src 'unsafe-inline'; script-src " + allowed
                + (connecting ? "; connect-src 'self'" : "") + "; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
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
