package dev.ssotkit.proof.kotlin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The names of one class's metadata by number, as its table makes them of the texts in the annotation. */
final class MetadataNames {

    private static final int RANGE = 1;
    private static final int PREDEFINED = 2;
    private static final int OPERATION = 3;
    private static final int SUBSTRING = 4;
    private static final int REPLACED = 5;
    private static final int TEXT = 6;

    private record Entry(String text, boolean isWritten, List<Long> substring, List<Long> replaced, long operation) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> texts;

    /** @param texts {@code d2} of the annotation */
    MetadataNames(WireFormat table, List<String> texts) {
        this.texts = texts;
        while (table.hasMore()) {
            long tag = table.number();
            WireFormat inside = table.delimited();
            if (tag >>> 3 == 1) {
                readEntry(inside);
            }
        }
    }

    private void readEntry(WireFormat in) {
        long range = 1;
        long operation = 0;
        String written = null;
        List<Long> substring = new ArrayList<>();
        List<Long> replaced = new ArrayList<>();
        while (in.hasMore()) {
            long tag = in.number();
            switch ((int) (tag >>> 3)) {
                case RANGE -> range = in.number();
                case PREDEFINED -> written = "predefined " + in.number();
                case OPERATION -> operation = in.number();
                case SUBSTRING -> numbers(in, tag, substring);
                case REPLACED -> numbers(in, tag, replaced);
                case TEXT -> written = new String(in.delimited().rest(), StandardCharsets.UTF_8);
                default -> throw new IllegalArgumentException("an entry with field " + (tag >>> 3));
            }
        }
        Entry entry = new Entry(written == null ? "" : written, written != null, substring, replaced, operation);
        for (long i = 0; i < range; i++) {
            entries.add(entry);
        }
    }

    static void numbers(WireFormat in, long tag, List<Long> into) {
        if ((tag & 7) == WireFormat.DELIMITED) {
            WireFormat packed = in.delimited();
            while (packed.hasMore()) {
                into.add(packed.number());
            }
        } else {
            into.add(in.number());
        }
    }

    String at(long index) {
        Entry entry = entries.get(Math.toIntExact(index));
        String text = entry.isWritten() ? entry.text() : texts.get(Math.toIntExact(index));
        if (entry.substring().size() >= 2) {
            int from = entry.substring().get(0).intValue();
            int to = entry.substring().get(1).intValue();
            text = from <= to && to <= text.length() ? text.substring(from, to) : text;
        }
        if (entry.replaced().size() >= 2) {
            text = text.replace((char) (long) entry.replaced().get(0), (char)
                    (long) entry.replaced().get(1));
        }
        if (entry.operation() == 2 && text.length() >= 2) {
            text = text.substring(1, text.length() - 1);
        }
        return entry.operation() > 0 ? text.replace('$', '.') : text;
    }
}
