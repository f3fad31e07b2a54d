package dev.ssotkit.rewrite.internal.text;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.text.format.ClassNameReference;
import dev.ssotkit.rewrite.internal.text.format.Role;
import dev.ssotkit.rewrite.internal.types.LoggerKeys;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.NestedSpelling;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.Optional;
import org.openrewrite.SourceFile;
import org.openrewrite.java.marker.JavaSourceSet;
import org.openrewrite.java.tree.JavaType;

/** Tells which words of one file name a type that moves, and how they read afterwards. */
final class MovingNames {

    /**
     * A type in a word.
     *
     * @param before what stands before its name: a key's beginning
     * @param after what stands after it: a member, or the end of a key
     */
    record Match(String before, TypeKey key, String after, Entry entry) {

        /** The member that the word names; empty if it names the class alone. */
        String member() {
            String name = after.startsWith(".") ? after.substring(1) : "";
            return name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.'));
        }

        /** Whether a class has, or inherits, that member. */
        boolean isMemberOf(JavaType.FullyQualified type) {
            return !Members.methods(type, member()).isEmpty()
                    || Members.field(type, member()).isPresent();
        }
    }

    private final Hypothesis hypothesis;
    private final SourceFile file;
    private final boolean isLogging;

    MovingNames(Hypothesis hypothesis, SourceFile file) {
        this.hypothesis = hypothesis;
        this.file = file;
        this.isLogging = file.getSourcePath().getFileName().toString().equals("logging.properties");
    }

    /** The type that moves and that a word names. */
    Optional<Match> in(ClassNameReference reference) {
        String word = TypeKey.of(reference.getValue()).name();
        String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        if (hypothesis.moves(TypeKey.of(name))) {
            return match(word, 0, name.length());
        }
        return reference.role() == Role.KEY ? inKey(word) : withMember(word);
    }

    /** The word after the move; the same word if it names nothing that moves. */
    String renamed(ClassNameReference reference) {
        if (reference.role() == Role.PROSE) {
            return reference.getValue();
        }
        return in(reference)
                .map(match -> match.before() + spelled(match, reference) + match.after())
                .orElse(reference.getValue());
    }

    // Class loaders want a $ before a nested name, sources a dot.
    private static String spelled(Match match, ClassNameReference reference) {
        boolean isNestedAsInSource = NestedSpelling.isAsInSource(match.entry(), match.key(), reference.getValue());
        return reference.role() == Role.CODE || isNestedAsInSource
                ? match.entry().canonicalType().key()
                : match.entry().canonicalType().binaryName();
    }

    private Optional<Match> match(String word, int start, int end) {
        TypeKey key = TypeKey.of(word.substring(start, end));
        return Optional.ofNullable(hypothesis.entryOf(key))
                .map(entry -> new Match(word.substring(0, start), key, word.substring(end), entry));
    }

    // logging.level.a.B, a.B.level; but not the key x.a.B of a class x.a.B.
    private Optional<Match> inKey(String word) {
        for (int start = 0; start >= 0; start = next(word, start)) {
            int end = endInKey(word.substring(start)) + start;
            if (hypothesis.moves(TypeKey.of(word.substring(start, end)))) {
                return mayStandBefore(word.substring(0, start), word.substring(start, end))
                        ? match(word, start, end)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int next(String word, int start) {
        int dot = word.indexOf('.', start);
        return dot < 0 ? -1 : dot + 1;
    }

    private int endInKey(String rest) {
        int dot = rest.lastIndexOf('.');
        boolean isOfLogger = dot > 0 && (isLogging || LoggerKeys.isEnd(rest.substring(dot)));
        return isOfLogger && !hypothesis.moves(TypeKey.of(rest)) ? dot : rest.length();
    }

    // What is known to be a longer name is none; else a short one may be the end of a library's longer one, unless the
    // key speaks of logging.
    private boolean mayStandBefore(String prefix, String name) {
        for (int start = 0; start >= 0 && start < prefix.length(); start = next(prefix, start)) {
            if (isAnotherClass(prefix.substring(start) + name)) {
                return false;
            }
        }
        boolean isLong = name.indexOf('.') != name.lastIndexOf('.');
        return prefix.isEmpty() || isLong || prefix.contains("log") || prefix.contains("category");
    }

    private boolean isAnotherClass(String name) {
        return hypothesis.index().isDeclaredInSource(name)
                || file.getMarkers().findFirst(JavaSourceSet.class).stream()
                        .flatMap(classPath -> classPath.getClasspath().stream())
                        .anyMatch(type -> type.getFullyQualifiedName().equals(name));
    }

    // a.B.FIELD, a.B.method: what follows is a member, else the word is another name.
    private Optional<Match> withMember(String word) {
        for (int end = word.lastIndexOf('.'); end > 0; end = word.lastIndexOf('.', end - 1)) {
            Optional<Match> match =
                    hypothesis.moves(TypeKey.of(word.substring(0, end))) ? match(word, 0, end) : Optional.empty();
            if (match.isPresent()) {
                return match.filter(
                        found -> hypothesis.index().find(found.key()).stream().anyMatch(found::isMemberOf));
            }
        }
        return Optional.empty();
    }
}
