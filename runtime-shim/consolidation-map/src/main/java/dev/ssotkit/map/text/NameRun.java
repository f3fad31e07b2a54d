package dev.ssotkit.map.text;

import dev.ssotkit.map.TypeName;
import java.util.Arrays;

/**
 * Words with nothing between them but what may stand between the parts of a class's name: a dot, a slash, a {@code $}, and
 * both of the first behind backslashes, as patterns and file names of Windows have them.
 */
final class NameRun {

    private final String text;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int size;
    private int end;

    private NameRun(String text) {
        this.text = text;
    }

    /** The next run from an index on; empty at the end of the text. */
    static NameRun from(String text, int index) {
        NameRun run = new NameRun(text);
        int at = index;
        while (at < text.length() && !isPart(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && isPart(text.charAt(at))) {
            int start = at;
            while (at < text.length() && isPart(text.charAt(at))) {
                at++;
            }
            run.add(start, at);
            run.end = at;
            at += run.separatorAt(at);
        }
        run.end = run.isEmpty() ? text.length() : run.end;
        return run;
    }

    private static boolean isPart(char c) {
        return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }

    private void add(int start, int wordEnd) {
        int dollar = start;
        while (dollar < wordEnd && text.charAt(dollar) != '$') {
            dollar++;
        }
        if (dollar == wordEnd) {
            addWord(start, wordEnd);
            return;
        }
        int at = start;
        for (String part : TypeName.keyOf(text.substring(start, wordEnd)).split("\\.", -1)) {
            at = Math.max(at, text.indexOf(part, at));
            addWord(at, at + part.length());
            at += part.length();
        }
    }

    private void addWord(int start, int wordEnd) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size++] = wordEnd;
    }

    // How many characters part two words here; 0 if they belong together no more.
    private int separatorAt(int index) {
        int at = index;
        while (at < text.length() && text.charAt(at) == '\\' && at < index + 4) {
            at++;
        }
        if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '/')) {
            at++;
        }
        return at < text.length() && isPart(text.charAt(at)) ? at - index : 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    String word(int i) {
        return text.substring(starts[i], ends[i]);
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Where the run ends. */
    int end() {
        return end;
    }

    /** Whether a dot, and nothing else, stands before a word: then what stands before that is part of the same name. */
    boolean hasDotBefore(int i) {
        return starts[i] > 0 && text.charAt(starts[i] - 1) == '.';
    }

    /**
     * What a word is where a name begins with it: of a descriptor without the letters before the name ({@code [ILa/B;}), and
     * after a backslash without the letter of an escape ({@code \n}).
     */
    String beginning(int i) {
        String word = word(i);
        int start = starts[i];
        if (start > 0 && text.charAt(start - 1) == '\\' && word.length() > 1 && "btnfrs".indexOf(word.charAt(0)) >= 0) {
            return word.substring(1);
        }
        int letters = 0;
        while (letters < word.length() && "BCDFIJSZ".indexOf(word.charAt(letters)) >= 0) {
            letters++;
        }
        boolean isDescriptor = i == 0
                && end < text.length()
                && (text.charAt(end) == ';' || text.charAt(end) == '<')
                && word.startsWith("L", letters)
                && word.length() > letters + 1;
        return isDescriptor ? word.substring(letters + 1) : word;
    }
}
