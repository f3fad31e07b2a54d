package dev.ssotkit.shim.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.shim.ForkedJvm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a program printed, and what the agent logged meanwhile: null without it. */
public record ProgramRun(ForkedJvm jvm, @Nullable List<String> log) {
    private static final Pattern FIELD = Pattern.compile("\"([\\w.]+)\":\"?((?:[^\"\\\\,}]|\\\\.)*)");

    /** Its lines, after it ended well and without a warning of the agent's. */
    public List<String> lines() {
        assertThat(jvm.err()).doesNotContain("ssot-shim:", "dev.ssotkit");
        return linesWithWarnings();
    }

    /** Its lines, after it ended well. */
    public List<String> linesWithWarnings() {
        assertThat(jvm.exitCode()).as(jvm.err()).isZero();
        return jvm.out().lines().toList();
    }

    /** Such as {@code 2 facade new app.Legacy in app.Main.main}, the last count of each site and outcome, sorted. */
    public List<String> events() {
        Map<String, String> last = new TreeMap<>();
        for (Map<String, String> line : redirects()) {
            String reason = line.get("ssot.reason");
            last.put(
                    line.get("ssot.site.id") + line.get("ssot.outcome"),
                    line.get("ssot.count") + " " + line.get("ssot.outcome") + (reason == null ? "" : "(" + reason + ")")
                            + " " + line.get("ssot.site.kind") + " " + line.get("ssot.legacy.type") + " in "
                            + line.get("code.function.name"));
        }
        return last.values().stream()
                .filter(event -> !event.contains(" not_executed "))
                .sorted()
                .toList();
    }

    /** The fields of every line about a site. */
    public List<Map<String, String>> redirects() {
        if (log == null) {
            throw new IllegalStateException("no agent, no log");
        }
        return log.stream()
                .map(ProgramRun::fields)
                .filter(line -> "ssot.redirect".equals(line.get("event")))
                .toList();
    }

    private static Map<String, String> fields(String line) {
        Map<String, String> fields = new TreeMap<>();
        Matcher field = FIELD.matcher(line);
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }
}
