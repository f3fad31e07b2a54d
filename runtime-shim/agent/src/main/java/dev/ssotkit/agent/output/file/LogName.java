package dev.ssotkit.agent.output.file;

import java.io.File;

/** The names that the log may take, from option {@code log}. */
public final class LogName {
    private final File wanted;

    private LogName(File wanted) {
        this.wanted = wanted;
    }

    /**
     * @param pattern with {@code %h} for the host, {@code %p} for the process id, {@code %i} for the run id and
     *     {@code %%} for a percent sign; relative to the working directory
     */
    public static LogName of(String pattern, String host, long pid, String runId) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            char next = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) : 0;
            switch (next) {
                case 'h':
                    name.append(fileName(host));
                    break;
                case 'p':
                    name.append(pid);
                    break;
                case 'i':
                    name.append(runId);
                    break;
                case '%':
                    name.append('%');
                    break;
                default:
                    name.append(c);
                    continue;
            }
            i++;
        }
        return new LogName(new File(name.toString()).getAbsoluteFile());
    }

    File wanted() {
        return wanted;
    }

    /** The n-th choice: the name itself for 1, then {@code name-2.jsonl} and so on. */
    File choice(int n) {
        return n == 1 ? wanted : withSuffix(wanted, "-" + n);
    }

    /** {@code name.3.jsonl}: keeps the ending, so that {@code *.jsonl} finds rotated files too. */
    static File rotated(File current, int number) {
        return withSuffix(current, "." + number);
    }

    /** A host name is whatever the environment says: it must not lead into another folder. */
    private static String fileName(String host) {
        StringBuilder name = new StringBuilder(host);
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                name.setCharAt(i, '_');
            }
        }
        return name.toString();
    }

    private static File withSuffix(File file, String suffix) {
        String name = file.getName();
        int dot = name.lastIndexOf('.');
        String renamed = dot <= 0 ? name + suffix : name.substring(0, dot) + suffix + name.substring(dot);
        return new File(file.getParentFile(), renamed);
    }
}
