package dev.ssotkit.progress.ratchet;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.map.text.FrozenStores;
import dev.ssotkit.progress.left.Measurement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a store, as it was written or as a merge has left it. What it cannot read it does not guess. */
final class StoreReader {
    private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+) (\\S+) (.+) (\\S+)");
    private static final Pattern SITE_ID = Pattern.compile("[0-9a-f]{16}\\*?");
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern CONFLICT = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})( .*)?");
    private static final String RESTORE = "; take the file from version control";

    private final String file;
    private final String canonicalType;
    private final Predicate<String> isOwn;
    private final SortedMap<Measurement, SortedSet<String>> measured = new TreeMap<>();
    private final SortedMap<StoreKey, Integer> counts = new TreeMap<>();
    private final SortedSet<StoreKey> inClasses = new TreeSet<>();
    private final Map<StoreKey, Integer> lineNumbers = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean named;

    private StoreReader(String file, String canonicalType, Predicate<String> isOwn) {
        this.file = file;
        this.canonicalType = canonicalType;
        this.isOwn = isOwn;
    }

    /** @param warnings what was read, and is worth a look; a line each */
    record Read(Store store, List<String> warnings) {}

    /**
     * The store that a text holds.
     *
     * @param file what problems call it
     * @param canonicalType whose it has to be
     * @param isOwn whether the map lists a legacy type for it
     * @throws InputException with every problem, each with its line
     */
    static Read read(String file, String text, String canonicalType, Predicate<String> isOwn) {
        StoreReader reader = new StoreReader(file, canonicalType, isOwn);
        if (!FrozenStores.isOne(text)) {
            throw new InputException(
                    file + ":1: is no store: it does not begin with `" + FrozenStores.BEGINNING + "`" + RESTORE);
        }
        List<String> lines = text.lines().toList();
        if (!lines.get(0).contains(FrozenStores.BEGINNING + StoreText.VERSION)) {
            throw new InputException(
                    file + ":1: is of another version of this format; use the ssot-shim.jar that wrote it");
        }
        for (int i = 0; i < lines.size(); i++) {
            reader.readLine(i + 1, lines.get(i).strip());
        }
        if (reader.problems.isEmpty() && !reader.named) {
            reader.problems.add(file + ": has no line `" + StoreText.CANONICAL + canonicalType + "`" + RESTORE);
        }
        if (!reader.problems.isEmpty()) {
            throw new InputException(reader.problems);
        }
        return new Read(
                new Store(canonicalType, reader.measured, reader.counts, reader.inClasses),
                List.copyOf(reader.warnings));
    }

    private void readLine(int number, String line) {
        Matcher fields = LINE.matcher(line);
        if (CONFLICT.matcher(line).matches()) {
            problem(number, "is a mark of a merge conflict; keep the lines of both sides and delete the marks");
        } else if (line.isEmpty() || line.startsWith("#") || line.startsWith("\ufeff#")) {
            return;
        } else if (line.startsWith(StoreText.CANONICAL)) {
            named = true;
            if (!line.equals(StoreText.CANONICAL + canonicalType)) {
                problem(
                        number,
                        "names another canonical type than " + canonicalType + ", which the file is called after;"
                                + " if the map has a new name for it, put that here");
            }
        } else if (line.startsWith(StoreText.MEASURED)) {
            readMeasured(number, line.substring(StoreText.MEASURED.length()));
        } else if (fields.matches()) {
            readUse(number, fields);
        } else {
            problem(number, "is no line of a store" + RESTORE);
        }
    }

    private void readMeasured(int number, String words) {
        String[] evidenceAndRoot = words.split(" ", 2);
        Optional<Measurement> measurement = Measurement.ofText(evidenceAndRoot[0]);
        if (measurement.isEmpty()) {
            problem(number, "names no evidence: " + evidenceAndRoot[0] + RESTORE);
            return;
        }
        SortedSet<String> roots = measured.computeIfAbsent(measurement.get(), any -> new TreeSet<>());
        if (evidenceAndRoot.length > 1) {
            roots.add(evidenceAndRoot[1]);
        }
    }

    private void readUse(int number, Matcher fields) {
        Optional<Measurement> measurement = Measurement.ofText(fields.group(1));
        if (measurement.isEmpty()) {
            problem(number, "begins with no evidence: " + fields.group(1) + RESTORE);
            return;
        }
        boolean isSite = measurement.get() == Measurement.RUN_TIME;
        if (!(isSite ? SITE_ID : COUNT).matcher(fields.group(5)).matches()) {
            problem(number, "ends with no " + (isSite ? "site id" : "number") + ": " + fields.group(5) + RESTORE);
        } else if (!isOwn.test(fields.group(2))) {
            problem(
                    number,
                    "is of " + fields.group(2) + ", which the map does not list for " + canonicalType
                            + ": list it again, deleted names may stay in the map; or delete the line");
        } else {
            String siteId = isSite ? fields.group(5).replace(StoreText.IN_CLASSES, "") : "";
            StoreKey key = new StoreKey(measurement.get(), fields.group(2), fields.group(3), fields.group(4), siteId);
            if (isSite && fields.group(5).endsWith(StoreText.IN_CLASSES)) {
                inClasses.add(key);
            }
            add(number, key, isSite ? 1 : Integer.parseInt(fields.group(5)));
        }
    }

    private void add(int number, StoreKey key, int count) {
        Integer other = lineNumbers.putIfAbsent(key, number);
        if (other != null) {
            warnings.add(
                    file + ":" + number + ": names the place of line " + other + " again; the smaller number holds");
        }
        counts.merge(key, count, Math::min);
    }

    private void problem(int number, String what) {
        problems.add(file + ":" + number + ": " + what);
    }
}
