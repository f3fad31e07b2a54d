package dev.ssotkit.rewrite.internal.rule;

import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.JavaSourceFile;

/**
 * One question, asked of every construct of some kinds in one file. A rule changes nothing: it reads what the rules
 * before it found from the plan in its {@link RuleContext}, and says what it finds itself.
 *
 * @param <T> what the kinds have in common
 */
public interface Rule<T> {

    /** The kinds of construct that it is asked of. */
    Set<Class<? extends T>> constructs();

    /** Says what it finds at one of them. */
    void at(T construct, Cursor cursor, Findings found);

    /** Whether nothing that stands in the construct is to be asked about any more. */
    default boolean settles(T construct, Cursor cursor) {
        return false;
    }

    /** Says what only the whole file tells, when all of it has been seen. */
    default void atEnd(JavaSourceFile file, Findings found) {}

    /** Whether it is asked of what stands in Javadoc, too, where names are all that there is. */
    default boolean readsJavadoc() {
        return false;
    }
}
