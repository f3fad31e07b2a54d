package dev.ssotkit.progress.alert;

import dev.ssotkit.evidence.SourceLine;
import dev.ssotkit.progress.left.Leftover;
import dev.ssotkit.progress.left.Measurement;

/** Leftovers as evidence would give them. */
final class Places {
    private Places() {}

    static Leftover inFile(String file, int line) {
        return new Leftover(
                Measurement.SOURCE,
                "a.Canonical",
                "a.Legacy",
                "construction",
                file,
                "",
                file,
                SourceLine.of(line),
                file + ":" + line,
                "call a.Canonical.getInstance()");
    }

    static Leftover withoutFile() {
        return new Leftover(
                Measurement.RUN_TIME,
                "a.Canonical",
                "a.Legacy",
                "reflection",
                "b.User.use",
                "0123456789abcdef",
                null,
                SourceLine.UNKNOWN,
                "b.User.use(Unknown Source)",
                "make none");
    }
}
