package dev.ssotkit.progress.page;

/** Text in GitHub's Markdown that is shown as it stands, in a table, too. */
public final class MarkdownText {
    private MarkdownText() {}

    /** Without any markup, links or mentions. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> {
            switch (c) {
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                case '&' -> plain.append("&amp;");
                case '@' -> plain.append("&#64;");
                case '\r', '\n' -> plain.append(' ');
                default -> {
                    if ("\\`*_{}[]#|~!".indexOf(c) >= 0) {
                        plain.append('\\');
                    }
                    plain.append((char) c);
                }
            }
        });
        return plain.toString();
    }

    /** As code, fenced by more backticks than stand in it. */
    public static String code(String text) {
        String line = text.replace('\r', ' ').replace('\n', ' ').replace("|", "\\|");
        int longest = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String padding = longest > 0 ? " " : "";
        return line.isEmpty() ? "" : fence + padding + line + padding + fence;
    }
}
