package dev.ssotkit.progress.logline;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.ssotkit.progress.logfile.ByteSearch;
import dev.ssotkit.record.Fields;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line exactly as the agent writes it: a flat object without blanks, its fields in the agent's order, texts of plain
 * ASCII without escapes, whole numbers. It is read where it stands, and nothing is made of a field that nobody asks for.
 * {@link #read} refuses any other line, which {@link AnyLine} then reads: both say the same of what both read. One
 * object serves all lines of a reader.
 */
public final class WrittenLine implements LogLine {
    /** Those of all events; each line has some of them, in this order. */
    private static final List<String> ORDER = List.of(
            Fields.TIME,
            Fields.EVENT,
            Fields.SERVICE_NAME,
            Fields.SERVICE_INSTANCE_ID,
            Fields.PROCESS_PID,
            Fields.HOST_NAME,
            Fields.VERSION,
            Fields.MODE,
            Fields.TYPES,
            Fields.MAP_DIGEST,
            Fields.CODE_FUNCTION_NAME,
            Fields.CODE_FILE_PATH,
            Fields.CODE_LINE_NUMBER,
            Fields.THREAD_NAME,
            Fields.TEST_CASE_NAME,
            Fields.TEST_UNNAMED,
            Fields.LEGACY_TYPE,
            Fields.CANONICAL_TYPE,
            Fields.SITE_KIND,
            Fields.OUTCOME,
            Fields.REASON,
            Fields.COUNT,
            Fields.FIRST_SEEN,
            Fields.CODE_SOURCE,
            Fields.CLASS_LOADER,
            Fields.RUN_ID,
            Fields.SITE_ID,
            Fields.RECORD_VERSION);

    private static final byte[][] NAMES =
            ORDER.stream().map(name -> ("\"" + name + "\":").getBytes(US_ASCII)).toArray(byte[][]::new);

    /** With this many digits a number is a long. */
    private static final int MOST_DIGITS = 18;

    private static final int ABSENT = -1;
    private static final byte[] NOTHING = {};

    /** What is said of the process, in the same words in each line of a run: the first of those fields, and the last. */
    private static final int PROCESS = field(Fields.SERVICE_NAME);

    private static final int PROCESS_END = field(Fields.HOST_NAME);

    private final int[] from = new int[NAMES.length];
    private final int[] to = new int[NAMES.length];
    /** What the latest line said of its process, names included, and where in it the values are. */
    private byte[] process = NOTHING;

    private final int[] processFrom = new int[NAMES.length];
    private final int[] processTo = new int[NAMES.length];
    private byte[] bytes = NOTHING;

    /** The number of a field, for the methods that take one. */
    public static int field(String name) {
        return ORDER.indexOf(name);
    }

    /**
     * Goes to a line; the bytes have to stay until the next one.
     *
     * @return false if it is not of the agent's shape
     */
    public boolean read(byte[] line, int start, int end) {
        Arrays.fill(from, ABSENT);
        bytes = line;
        if (end - start < 2 || line[start] != '{' || line[end - 1] != '}') {
            return false;
        }
        int at = start;
        int field = 0;
        do {
            if (field == PROCESS && isSameProcess(at + 1, end)) {
                at += 1 + process.length;
                field = PROCESS_END;
            } else {
                field = fieldAt(at + 1, field, end);
                if (field == NAMES.length) {
                    return false;
                }
                at = value(field, at + 1 + NAMES[field].length, end - 1);
                if (field == PROCESS_END) {
                    keepProcess(at);
                }
            }
            field++;
        } while (at >= 0 && line[at] == ',');
        return at == end - 1;
    }

    /** Whether that is said again there; if so its fields are where they were. */
    private boolean isSameProcess(int at, int end) {
        if (process.length == 0 || at + process.length >= end || !ByteSearch.isAt(bytes, at, process)) {
            return false;
        }
        for (int field = PROCESS; field <= PROCESS_END; field++) {
            from[field] = at + processFrom[field];
            to[field] = at + processTo[field];
        }
        return true;
    }

    /** If all of it is there, and begins with a text as the agent's does. */
    private void keepProcess(int end) {
        process = NOTHING;
        for (int field = PROCESS; field <= PROCESS_END; field++) {
            if (!has(field)) {
                return;
            }
        }
        if (bytes[from[PROCESS] - 1] != '"') {
            return;
        }
        int start = from[PROCESS] - 1 - NAMES[PROCESS].length;
        process = Arrays.copyOfRange(bytes, start, end);
        for (int field = PROCESS; field <= PROCESS_END; field++) {
            processFrom[field] = from[field] - start;
            processTo[field] = to[field] - start;
        }
    }

    private int fieldAt(int at, int first, int end) {
        for (int field = first; field < NAMES.length; field++) {
            byte[] name = NAMES[field];
            int nameEnd = at + name.length;
            if (nameEnd < end && bytes[nameEnd - 3] == name[name.length - 3] && ByteSearch.isAt(bytes, at, name)) {
                return field;
            }
        }
        return NAMES.length;
    }

    /** Where the value has ended; {@link #ABSENT} if it is none of ours. */
    private int value(int field, int at, int end) {
        if (at >= end) {
            return ABSENT;
        }
        boolean text = bytes[at] == '"';
        int start = text ? at + 1 : at;
        int stop = text ? ByteSearch.endOfPlainText(bytes, start, end) : endOfNumber(start, end);
        if (text ? stop == end || bytes[stop] != '"' : stop == start) {
            return ABSENT;
        }
        from[field] = start;
        to[field] = stop;
        return text ? stop + 1 : stop;
    }

    private int endOfNumber(int start, int end) {
        int at = start;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        boolean zeroFirst = bytes[start] == '0' && at > start + 1;
        return zeroFirst || at - start > MOST_DIGITS ? start : at;
    }

    public boolean has(int field) {
        return from[field] != ABSENT;
    }

    /** Whether the field is there and says just that. */
    public boolean is(int field, byte[] text) {
        return has(field) && Arrays.equals(bytes, from[field], to[field], text, 0, text.length);
    }

    /** As texts are compared; a field that is absent comes first. */
    public int compare(int field, byte[] text) {
        return has(field) ? Arrays.compareUnsigned(bytes, from[field], to[field], text, 0, text.length) : -1;
    }

    /** A whole number that is not negative; {@link #ABSENT} if the field is absent or no such number. */
    public long number(int field) {
        int length = to[field] - from[field];
        if (!has(field) || length == 0 || length > MOST_DIGITS) {
            return ABSENT;
        }
        long number = 0;
        for (int at = from[field]; at < to[field]; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return ABSENT;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Adds the field to a key: no text holds the byte that stands between two fields. */
    public void addTo(ByteKey key, int field) {
        if (has(field)) {
            key.add(bytes, from[field], to[field]);
        }
        key.end(has(field));
    }

    @Override
    public @Nullable String get(String field) {
        int number = field(field);
        return number >= 0 && has(number) ? new String(bytes, from[number], to[number] - from[number], US_ASCII) : null;
    }
}
