package dev.ssotkit.map.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the full names of classes in text of any kind: with dots, slashes or {@code $}, as descriptors, escaped, in patterns and
 * paths. One pass over the text, whatever the number of classes. A class without a package has no full name. Immutable.
 */
public final class NamesInText {

    private final Set<String> keys = new HashSet<>();
    // How many words the longest key with this last word has.
    private final Map<String, Integer> sizeByLastWord = new HashMap<>();

    /** @param keys as {@link dev.ssotkit.map.TypeName#keyOf} gives them */
    public NamesInText(Collection<String> keys) {
        for (String key : keys) {
            if (key.indexOf('.') > 0) {
                this.keys.add(key);
                String last = key.substring(key.lastIndexOf('.') + 1);
                int size = key.split("\\.").length;
                sizeByLastWord.put(last, Math.max(size, sizeByLastWord.getOrDefault(last, 0)));
            }
        }
    }

    /** Whether there is any. */
    public boolean areIn(String text) {
        return !keys.isEmpty() && !find(text, DecodedText.of(text), true).isEmpty();
    }

    /** Every place, in the order of the text; of a nested class that is one of these, the class around it is not named. */
    public List<NameInText> in(String text) {
        return keys.isEmpty() ? new ArrayList<>() : in(text, DecodedText.of(text));
    }

    /** The same, of a text that is decoded already. */
    List<NameInText> in(String text, DecodedText decoded) {
        return find(text, decoded, false);
    }

    private List<NameInText> find(String text, DecodedText decoded, boolean isOneEnough) {
        List<NameInText> found = new ArrayList<>();
        LineCounter lines = new LineCounter(text);
        for (NameRun run = NameRun.from(decoded.characters(), 0);
                !run.isEmpty() && !(isOneEnough && !found.isEmpty());
                run = NameRun.from(decoded.characters(), run.end())) {
            addNames(run, decoded, lines, found);
        }
        return found;
    }

    private void addNames(NameRun run, DecodedText decoded, LineCounter lines, List<NameInText> found) {
        int last = -1;
        for (int i = 1; i < run.size(); i++) {
            Integer size = sizeByLastWord.get(run.word(i));
            int start = size == null ? -1 : startOfName(run, i, size);
            if (start >= 0) {
                NameInText name = name(run, start, i, decoded, lines);
                if (start == last) { // A longer name from the same word on.
                    found.remove(found.size() - 1);
                }
                found.add(name);
                last = start;
            }
        }
    }

    private int startOfName(NameRun run, int last, int size) {
        String name = run.word(last);
        for (int i = last - 1; i >= 0 && i > last - size; i--) {
            if (keys.contains(run.beginning(i) + "." + name)) {
                return i;
            }
            name = run.word(i) + "." + name;
            if (keys.contains(name)) {
                return i;
            }
        }
        return -1;
    }

    private NameInText name(NameRun run, int first, int last, DecodedText decoded, LineCounter lines) {
        StringBuilder key = new StringBuilder(run.word(first));
        for (int i = first + 1; i <= last; i++) {
            key.append('.').append(run.word(i));
        }
        @Nullable
        String other = keys.contains(key.toString())
                ? null
                : run.beginning(first) + key.substring(run.word(first).length());
        int start = decoded.placeOf(run.start(first) + (other == null ? 0 : key.length() - other.length()));
        return new NameInText(
                other == null ? key.toString() : other,
                start,
                decoded.placeOf(run.end(last)),
                lines.lineOf(start),
                first > 0 && run.hasDotBefore(first),
                false);
    }
}
