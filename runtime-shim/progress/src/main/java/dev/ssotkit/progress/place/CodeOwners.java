package dev.ssotkit.progress.place;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.cli.PathPattern;
import dev.ssotkit.progress.files.ReadText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A {@code CODEOWNERS} file, as GitHub reads it: of the lines that match a path the last one names its owners, who may be
 * nobody. Immutable.
 */
final class CodeOwners {
    /** Where GitHub looks, first found first. */
    private static final List<String> PLACES = List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS");

    private static final Set<String> FOLDERS = Set.of(".github", ".gitlab", "docs");

    private static final Pattern OWNER = Pattern.compile("@[\\p{Alnum}._-]+(/[\\p{Alnum}._-]+)*|[^@\\s]+@[^@\\s,]+");

    private record Rule(List<PathPattern> patterns, String owners) {
        boolean matches(String path) {
            return patterns.stream().anyMatch(pattern -> pattern.matches(path));
        }
    }

    private final Path root;
    private final List<Rule> rules = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private CodeOwners(Path root) {
        this.root = root;
    }

    /** The file below a repository's root; empty if there is none. */
    static Optional<Path> findBelow(Path root) {
        return PLACES.stream().map(root::resolve).filter(Files::isRegularFile).findFirst();
    }

    /** @throws InputException if it cannot be read */
    static CodeOwners read(Path file) {
        CodeOwners owners = new CodeOwners(rootOf(file.toAbsolutePath().normalize()));
        try {
            List<String> lines = ReadText.of(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                owners.add(lines.get(i), file + ":" + (i + 1));
            }
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: " + e + "; give the CODEOWNERS file");
        }
        return owners;
    }

    private static Path rootOf(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return file;
        }
        Path above = folder.getParent();
        return above != null && FOLDERS.contains(String.valueOf(folder.getFileName())) ? above : folder;
    }

    private void add(String line, String place) {
        // A blank that is escaped belongs to the pattern.
        String[] words = line.replaceFirst("(^|\\s)#.*", "").strip().split("(?<!\\\\)\\s+");
        String pattern = words[0].replace("\\ ", " ");
        if (pattern.isEmpty()) {
            return;
        }
        if (pattern.startsWith("[") || pattern.startsWith("^[")) {
            problems.add(place + ": sections of GitLab are not understood; its lines are read as if it had none");
        } else if (pattern.startsWith("!") || pattern.contains("[")) {
            problems.add(place + ": ! and [ ] mean nothing in a CODEOWNERS file; skipped");
        } else {
            addRule(pattern, List.of(words).subList(1, words.length), place);
        }
    }

    private void addRule(String pattern, List<String> named, String place) {
        Optional<String> nobody =
                named.stream().filter(owner -> !OWNER.matcher(owner).matches()).findFirst();
        if (nobody.isPresent()) {
            // GitHub says so of it, too, and goes by the lines before.
            problems.add(place + ": " + nobody.get() + " is no @user, @organisation/team or mail address; skipped");
        } else {
            rules.add(new Rule(patterns(pattern), String.join(" ", named)));
        }
    }

    private static List<PathPattern> patterns(String pattern) {
        boolean folder = pattern.endsWith("/");
        String path = folder ? pattern.substring(0, pattern.length() - 1) : pattern;
        boolean anchored = path.indexOf('/') >= 0;
        String whole = anchored ? path.replaceFirst("^/", "") : "**/" + path;
        List<PathPattern> patterns = new ArrayList<>();
        if (!folder) {
            patterns.add(PathPattern.ofStars(whole));
        }
        // docs/* are the files in that folder, not those in folders below.
        if (folder || !(anchored && path.endsWith("/*"))) {
            patterns.add(PathPattern.ofStars(whole + "/**"));
        }
        return patterns;
    }

    /** The root of the repository, which paths are below. */
    Path root() {
        return root;
    }

    /** Lines that are not understood, with their places. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * Who owns a file.
     *
     * @param path below the root, with {@code /}
     * @return as the file has them, blanks between; empty if nobody does
     */
    String ownersOf(String path) {
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (rules.get(i).matches(path)) {
                return rules.get(i).owners();
            }
        }
        return "";
    }
}
