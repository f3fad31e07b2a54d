package dev.ssotkit.walkthrough.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The totals that {@code report --save} writes: source uses, references in class files, sites seen at run time. */
record Left(long source, long byteCode, long runTime) {

    private static final Pattern TOTAL = Pattern.compile(
            "\"total\"\\s*:\\s*\\{\\s*\"source\"\\s*:\\s*(\\d+),\\s*\"byteCode\"\\s*:\\s*(\\d+),\\s*\"runTime\"\\s*:\\s*(\\d+)");

    static Left read(Path saved) throws IOException {
        Matcher matcher = TOTAL.matcher(Files.readString(saved));
        if (!matcher.find()) {
            throw new IOException("the report did not measure everything, see " + saved);
        }
        return new Left(
                Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3)));
    }

    boolean isMoreThan(Left later) {
        return source > later.source && byteCode > later.byteCode && runTime > later.runTime;
    }
}
