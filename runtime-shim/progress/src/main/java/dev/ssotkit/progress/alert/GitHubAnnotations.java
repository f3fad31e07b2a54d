package dev.ssotkit.progress.alert;

import java.io.PrintWriter;
import java.util.List;

/** Lines by which a job of GitHub Actions marks lines of a pull request: workflow commands. */
public final class GitHubAnnotations {
    /** The variable that is {@code true} in every job. */
    public static final String VARIABLE = "GITHUB_ACTIONS";

    private GitHubAnnotations() {}

    public static void print(List<Alert> alerts, PrintWriter out) {
        for (Alert alert : alerts) {
            StringBuilder command = new StringBuilder("::error ");
            String file = alert.at().file();
            if (file != null) {
                command.append("file=").append(property(file)).append(',');
                alert.at()
                        .line()
                        .number()
                        .ifPresent(line -> command.append("line=").append(line).append(','));
            }
            command.append("title=")
                    .append(property("ssot " + alert.at().measurement().text()));
            // Without a file the place is not shown beside it.
            String place = file == null ? alert.at().shown() + ": " : "";
            out.println(command.append("::").append(data(place + alert.message())));
        }
    }

    /** A line that belongs to no place. */
    public static void print(String message, PrintWriter out) {
        out.println("::error title=ssot::" + data(message));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
