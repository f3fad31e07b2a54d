package dev.ssotkit.agent.output;

import dev.ssotkit.agent.output.file.JsonLinesLog;
import java.io.File;
import java.util.function.Supplier;

/** Where the redirect log is by now, for those who only name it. A class, because a lambda costs time before main. */
final class PlaceOfLog implements Supplier<File> {
    private final JsonLinesLog log;

    PlaceOfLog(JsonLinesLog log) {
        this.log = log;
    }

    @Override
    public File get() {
        return log.path();
    }
}
