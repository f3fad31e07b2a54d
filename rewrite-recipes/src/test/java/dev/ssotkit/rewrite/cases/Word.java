package dev.ssotkit.rewrite.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ListAssert;

/** What a line of {@code expect} can ask; the words that only prepare the run ask nothing of it. */
enum Word {
    /** What the case is about. */
    ABOUT,
    /** Why the proof cannot follow the move. */
    UNPROVEN,
    /** A shared folder whose files belong to the case. */
    USE,
    /** The JDK that the case needs. */
    JDK,
    /** {@code below JDK WHY}: the JDK from which on the case does not hold, as a parser of OpenRewrite shows less there. */
    BELOW,
    /** The case is compiled with Lombok. */
    LOMBOK,

    /** {@code before MAIN -> TEXT}: what the program prints before the run. */
    BEFORE {
        @Override
        void check(CaseRun run, String text) {
            String[] parts = split(text, "->");
            assertThat(run.printsBefore(parts[0])).isEqualTo(parts[1]);
        }
    },
    /** {@code runs MAIN -> TEXT || TEXT}: what it may print afterwards. */
    RUNS {
        @Override
        void check(CaseRun run, String text) {
            String[] parts = split(text, "->");
            assertThat(run.printsAfter(parts[0])).isIn(List.of(parts[1].split("\\s*\\|\\|\\s*")));
        }
    },
    /** {@code whole TYPE FILE..}: the files are all as they were, or none of them names the type. */
    WHOLE {
        @Override
        void check(CaseRun run, String text) {
            String[] parts = split(text, "\\s");
            String simple = parts[0].substring(parts[0].lastIndexOf('.') + 1);
            List<String> paths = Stream.of(parts[1].split("\\s+"))
                    .flatMap(end -> run.paths(end).stream())
                    .toList();
            if (!paths.stream().allMatch(run::isUnchanged)) {
                assertThat(paths)
                        .allSatisfy(path -> assertThat(run.text(path))
                                .as(path + ": half of it moved")
                                .doesNotContainPattern("\\b" + Pattern.quote(simple) + "\\b"));
            }
        }
    },
    /** {@code contains FILE TEXT}: what stands in the file afterwards. */
    CONTAINS {
        @Override
        void check(CaseRun run, String text) {
            inFile(run, text, (file, part) -> file.contains(part));
        }
    },
    /** {@code matches FILE REGEX}: what is found in the file afterwards. */
    MATCHES {
        @Override
        void check(CaseRun run, String text) {
            inFile(run, text, (file, regex) -> file.containsPattern(regex));
        }
    },
    /** {@code unmatched FILE REGEX}: what is not found in it. */
    UNMATCHED {
        @Override
        void check(CaseRun run, String text) {
            inFile(run, text, (file, regex) -> file.doesNotContainPattern(regex));
        }
    },
    /** {@code unchanged FILE..}: the files are what they were; all of them for {@code *}. */
    UNCHANGED {
        @Override
        void check(CaseRun run, String text) {
            for (String end : text.split("\\s+")) {
                assertThat(run.paths(end)).allMatch(run::isUnchanged, "is unchanged");
            }
        }
    },
    /** {@code table STATUS OP N ~ REGEX}: how many rows of the table have this status and match; {@code *} any. */
    TABLE {
        @Override
        void check(CaseRun run, String text) {
            Matcher asked = ROWS.matcher(text);
            if (!asked.matches()) {
                throw new IllegalArgumentException("no question on rows: " + text);
            }
            Pattern regex = Pattern.compile(asked.group(4));
            ListAssert<String> rows = assertThat(run.rows())
                    .filteredOn(row -> asked.group(1).equals("*") || row.startsWith(asked.group(1) + " "))
                    .filteredOn(row -> regex.matcher(row).find());
            int n = Integer.parseInt(asked.group(3));
            if (asked.group(2).equals("=")) {
                rows.hasSize(n);
            } else {
                rows.hasSizeGreaterThanOrEqualTo(n);
            }
        }
    };

    private static final Pattern ROWS = Pattern.compile("(\\S+) (>=|=) (\\d+) ~ (.+)");

    /** Asks it of the run; nothing for a word that prepares it. */
    void check(CaseRun run, String text) {}

    /** Whether it asks what became of the code base. */
    boolean asks() {
        return compareTo(BEFORE) > 0;
    }

    private static void inFile(CaseRun run, String text, BiConsumer<AbstractStringAssert<?>, String> asked) {
        String[] parts = split(text, "\\s");
        asked.accept(assertThat(run.text(parts[0])), parts[1]);
    }

    private static String[] split(String text, String separator) {
        String[] parts = text.split("\\s*" + separator + "\\s*", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("something is missing: " + text);
        }
        return parts;
    }
}
