package dev.ssotkit.progress.ratchet;

import dev.ssotkit.progress.alert.Alert;
import dev.ssotkit.progress.alert.CheckedCase;
import dev.ssotkit.progress.certificate.Certificate;
import dev.ssotkit.progress.certificate.Closing;
import dev.ssotkit.progress.certificate.ClosingEvidence;
import dev.ssotkit.progress.certificate.ClosingPart;
import dev.ssotkit.progress.certificate.ClosingText;
import java.io.PrintWriter;
import java.util.List;

/**
 * What came of {@code check --closed}: nothing is left, whatever a store would still allow.
 *
 * @param parts what has to hold
 */
record ClosedCheck(ClosingEvidence evidence, List<ClosingPart> parts) implements Checked {

    static ClosedCheck of(ClosingEvidence evidence) {
        return new ClosedCheck(evidence, Closing.of(evidence));
    }

    @Override
    public boolean holds() {
        return parts.stream().allMatch(ClosingPart::holds);
    }

    /** Prints all parts; writes the certificate if they hold. */
    void tell(Certificate certificate, PrintWriter out) {
        ClosingText.print(parts, out);
        if (holds()) {
            certificate.write(evidence, parts).forEach(file -> out.println("Written: " + file));
        }
    }

    @Override
    public List<Alert> alerts() {
        return Alert.ofAll(evidence.inventory());
    }

    /** What keeps it from being closed and has no place in a file. */
    @Override
    public List<String> messages() {
        return parts.stream()
                .filter(part -> !part.holds())
                .map(part -> part.name() + ": " + part.open().get(0))
                .toList();
    }

    @Override
    public List<CheckedCase> cases() {
        return parts.stream()
                .map(part -> part.holds()
                        ? CheckedCase.holds("closed", part.name())
                        : CheckedCase.fails("closed", part.name(), part.open().get(0), String.join("\n", part.open())))
                .toList();
    }
}
