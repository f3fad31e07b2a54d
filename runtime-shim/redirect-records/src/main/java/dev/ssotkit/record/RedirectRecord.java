package dev.ssotkit.record;

import org.jspecify.annotations.Nullable;

/**
 * What one site had as one outcome so far: a count belongs to (run, site id, outcome). Immutable.
 *
 * <p>Names are binary class names; line, loader, code source, thread and test are those of the first construction.
 */
public final class RedirectRecord {
    /** A thread's name is cut at this many characters. */
    static final int MAX_THREAD_NAME = 64;

    private final Builder values;

    private RedirectRecord(Builder values) {
        this.values = values;
    }

    /**
     * What one site had as one outcome.
     *
     * @param count constructions so far; 0 for {@link Outcome#NOT_EXECUTED}
     */
    public static Builder builder(SiteId site, SiteKind kind, Outcome outcome, long count) {
        return new Builder(site, kind, outcome, count);
    }

    /**
     * The JSON object, without a line break.
     *
     * @param time of writing, in milliseconds since 1970-01-01 UTC
     */
    public String toLine(Run run, long time) {
        JsonLine line = code(run.open(Fields.EVENT_REDIRECT, time));
        String thread = values.threadName;
        Reason reason = values.reason;
        line.field(Fields.THREAD_NAME, thread == null ? null : PlainText.cut(thread, MAX_THREAD_NAME))
                .field(Fields.TEST_CASE_NAME, values.testCase);
        what(line)
                .field(Fields.REASON, reason == null ? null : reason.text())
                .field(Fields.COUNT, values.count)
                .field(Fields.FIRST_SEEN, UtcTime.of(values.firstSeen))
                .field(Fields.CODE_SOURCE, values.codeSource)
                .field(Fields.CLASS_LOADER, values.classLoader);
        return run.close(line, values.site);
    }

    /**
     * How many of these constructions belong to that test, as a JSON object without a line break. It says of the site what
     * the site's own line says, so that it can be read without.
     *
     * @param count constructions so far
     * @param time of writing, in milliseconds since 1970-01-01 UTC
     */
    public String toTestLine(CountedTest test, long count, Run run, long time) {
        JsonLine line = code(run.open(Fields.EVENT_TEST, time));
        what(test.writeTo(line)).field(Fields.COUNT, count).field(Fields.FIRST_SEEN, UtcTime.of(values.firstSeen));
        return run.close(line, values.site);
    }

    private JsonLine code(JsonLine line) {
        line.field(Fields.CODE_FUNCTION_NAME, values.function).field(Fields.CODE_FILE_PATH, values.filePath);
        return values.line > 0 ? line.field(Fields.CODE_LINE_NUMBER, values.line) : line;
    }

    private JsonLine what(JsonLine line) {
        return line.field(Fields.LEGACY_TYPE, values.legacyType)
                .field(Fields.CANONICAL_TYPE, values.canonicalType)
                .field(Fields.SITE_KIND, values.kind.text())
                .field(Fields.OUTCOME, values.outcome.text());
    }

    /** Not thread-safe, and not to be used again after {@link #build()}. */
    public static final class Builder {
        private final SiteId site;
        private final SiteKind kind;
        private final Outcome outcome;
        private final long count;
        private String legacyType = "";
        private String canonicalType = "";
        private String function = "";
        private @Nullable String filePath;
        private int line;
        private @Nullable Reason reason;
        private long firstSeen;
        private @Nullable String threadName;
        private @Nullable String testCase;
        private @Nullable String codeSource;
        private @Nullable String classLoader;

        private Builder(SiteId site, SiteKind kind, Outcome outcome, long count) {
            this.site = site;
            this.kind = kind;
            this.outcome = outcome;
            this.count = count;
        }

        public Builder types(String legacyType, String canonicalType) {
            this.legacyType = legacyType;
            this.canonicalType = canonicalType;
            return this;
        }

        /**
         * The calling code.
         *
         * @param function class, dot, method
         * @param filePath package path plus source file; null if unknown
         * @param line one-based; 0 if unknown
         */
        public Builder code(String function, @Nullable String filePath, int line) {
            this.function = function;
            this.filePath = filePath;
            this.line = line;
            return this;
        }

        public Builder reason(@Nullable Reason reason) {
            this.reason = reason;
            return this;
        }

        /**
         * The first construction.
         *
         * @param time of the first construction (of the class's load if not executed), in milliseconds since 1970-01-01
         *     UTC
         * @param threadName null if unknown or not wanted
         * @param testCase null if no test ran
         */
        public Builder first(long time, @Nullable String threadName, @Nullable String testCase) {
            this.firstSeen = time;
            this.threadName = threadName;
            this.testCase = testCase;
            return this;
        }

        /**
         * Where the calling class came from.
         *
         * @param codeSource jar or folder; null if unknown
         * @param classLoader null if unknown
         */
        public Builder origin(@Nullable String codeSource, @Nullable String classLoader) {
            this.codeSource = codeSource;
            this.classLoader = classLoader;
            return this;
        }

        public RedirectRecord build() {
            return new RedirectRecord(this);
        }
    }
}
