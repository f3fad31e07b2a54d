package dev.ssotkit.rewrite.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of {@code expect} can ask; the words that only prepare the run ask nothing of it. */
enum Word {
    /** What the case is about. */
    ABOUT,
    /** Why the proof cannot follow the move. */
    UNPROVEN,
    /** The case does not hold yet; the line goes when it does. */
    OPEN,
    /** A shared folder whose files belong to the case. */
    USE,
    /** A recipe of the map, where it has several. */
    RECIPE,
    /** The JDK that the case needs. */
    JDK,
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
            String[] parts = text.split("\\s+");
            String simple = parts[0].substring(parts[0].lastIndexOf('.') + 1);
            List<String> paths = List.of(parts).subList(1, parts.length).stream()
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
    CONTAINS {
        @Override
        void check(CaseRun run, String text) {
            String[] parts = split(text, "\\s");
            assertThat(run.text(parts[0])).contains(parts[1]);
        }
    },
    MATCHES {
        @Override
        void check(CaseRun run, String text) {
            String[] parts = split(text, "\\s");
            assertThat(run.text(parts[0])).containsPattern(parts[1]);
        }
    },
    UNMATCHED {
        @Override
        void check(CaseRun run, String text) {
            String[] parts = split(text, "\\s");
            assertThat(run.text(parts[0])).doesNotContainPattern(parts[1]);
        }
    },
    UNCHANGED {
        @Override
        void check(CaseRun run, String text) {
            for (String end : text.split("\\s+")) {
                assertThat(run.paths(end)).allMatch(run::isUnchanged, "is unchanged");
            }
        }
    },
    GONE {
        @Override
        void check(CaseRun run, String text) {
            assertThat(run.existsAfter(text)).isFalse();
        }
    },
    EXISTS {
        @Override
        void check(CaseRun run, String text) {
            assertThat(run.existsAfter(text)).isTrue();
        }
    },
    /** {@code table STATUS OP N ~ REGEX}: how many rows of the table have this status and match; {@code *} any. */
    TABLE {
        @Override
        void check(CaseRun run, String text) {
            Matcher line = Pattern.compile("(\\S+) (>=|=|<=) (\\d+) ~ (.+)").matcher(text);
            assertThat(line.matches()).as(text).isTrue();
            MatchResult asked = line.toMatchResult();
            Pattern regex = Pattern.compile(asked.group(4));
            List<String> rows = run.rows().stream()
                    .filter(row -> asked.group(1).equals("*") || row.startsWith(asked.group(1) + " "))
                    .filter(row -> regex.matcher(row).find())
                    .toList();
            int n = Integer.parseInt(asked.group(3));
            switch (asked.group(2)) {
                case "=" -> assertThat(rows).as(String.join("\n", run.rows())).hasSize(n);
                case "<=" -> assertThat(rows).hasSizeLessThanOrEqualTo(n);
                default -> assertThat(rows).as(String.join("\n", run.rows())).hasSizeGreaterThanOrEqualTo(n);
            }
        }
    };

    /** Asks it of the run; nothing for a word that prepares it. */
    void check(CaseRun run, String text) {}

    private static String[] split(String text, String separator) {
        String[] parts = text.split("\\s*" + separator + "\\s*", 2);
        assertThat(parts).as(text).hasSize(2);
        return parts;
    }
}
