package dev.ssotkit.record;

/** The names of the fields of a line, in OpenTelemetry's terms where it has one. */
public final class Fields {
    /** The version of the line format itself, field {@link #RECORD_VERSION}. */
    public static final int RECORD_VERSION_VALUE = 1;

    public static final String TIME = "time";
    public static final String EVENT = "event";
    public static final String SERVICE_NAME = "service.name";
    public static final String SERVICE_INSTANCE_ID = "service.instance.id";
    public static final String PROCESS_PID = "process.pid";
    public static final String HOST_NAME = "host.name";
    public static final String CODE_FUNCTION_NAME = "code.function.name";
    public static final String CODE_FILE_PATH = "code.file.path";
    public static final String CODE_LINE_NUMBER = "code.line.number";
    public static final String THREAD_NAME = "thread.name";
    public static final String TEST_CASE_NAME = "test.case.name";
    public static final String LEGACY_TYPE = "ssot.legacy.type";
    public static final String CANONICAL_TYPE = "ssot.canonical.type";
    public static final String SITE_KIND = "ssot.site.kind";
    public static final String OUTCOME = "ssot.outcome";
    public static final String REASON = "ssot.reason";
    public static final String COUNT = "ssot.count";
    public static final String FIRST_SEEN = "ssot.first_seen";
    public static final String CODE_SOURCE = "ssot.code_source";
    public static final String CLASS_LOADER = "ssot.class_loader";
    public static final String RUN_ID = "ssot.run.id";
    public static final String SITE_ID = "ssot.site.id";
    public static final String RECORD_VERSION = "ssot.record.version";

    /** Of {@link #EVENT_TEST} lines only, where no one test can be named. */
    public static final String TEST_UNNAMED = "ssot.test.unnamed";

    /** Of {@link #EVENT_START} lines only. */
    public static final String VERSION = "ssot.version";

    public static final String MODE = "ssot.mode";
    public static final String TYPES = "ssot.types";
    public static final String MAP_DIGEST = "ssot.map.digest";

    public static final String EVENT_START = "ssot.start";
    public static final String EVENT_REDIRECT = "ssot.redirect";
    public static final String EVENT_TEST = "ssot.test";
    public static final String EVENT_TESTS = "ssot.tests";
    public static final String EVENT_DROPPED = "ssot.dropped";

    private Fields() {}
}
