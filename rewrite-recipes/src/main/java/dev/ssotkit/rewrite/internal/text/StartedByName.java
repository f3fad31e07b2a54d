package dev.ssotkit.rewrite.internal.text;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/** Whether a class that is a program of its own (JLS 12.1.4), and may be started by its name, can be the canonical type. */
final class StartedByName {

    private static final List<String> ARGUMENTS = List.of("java.lang.String[]");

    private final Hypothesis hypothesis;

    StartedByName(Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
    }

    /** What speaks against it: builds, scripts and containers find no {@code main} there. */
    Optional<Objection> objection(TypeKey legacy, Entry entry) {
        boolean isProgram =
                hypothesis.index().find(legacy).filter(StartedByName::hasMain).isPresent();
        return isProgram
                        && hypothesis
                                .canonical(entry)
                                .filter(StartedByName::hasMain)
                                .isEmpty()
                ? Optional.of(new Objection(
                        "whoever reads this may start " + legacy + ", and "
                                + entry.canonicalType().binaryName() + " has no main(String[])",
                        "give it one, or name here what is to be started"))
                : Optional.empty();
    }

    private static boolean hasMain(JavaType.FullyQualified type) {
        return Members.method(type, "main", ARGUMENTS)
                .filter(main -> main.hasFlags(Flag.Public) && main.hasFlags(Flag.Static))
                .isPresent();
    }
}
