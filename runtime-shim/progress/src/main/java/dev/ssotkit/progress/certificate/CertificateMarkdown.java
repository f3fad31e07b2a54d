package dev.ssotkit.progress.certificate;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.List;
import java.util.stream.Collectors;

/** The certificate for people. */
final class CertificateMarkdown {
    private CertificateMarkdown() {}

    static String of(ClosingEvidence evidence, List<ClosingPart> parts) {
        StringBuilder text = new StringBuilder("# Closed\n");
        for (Entry entry : evidence.given().map().entries()) {
            text.append("\n`")
                    .append(entry.canonicalType().binaryName())
                    .append("` alone does what these did: ")
                    .append(entry.legacyTypes().stream()
                            .filter(entry::movesType)
                            .map(TypeName::binaryName)
                            .map(name -> "`" + name + "`")
                            .collect(Collectors.joining(", ")))
                    .append(".\n");
        }
        text.append("\n| holds | found | rests on |\n|---|---|---|\n");
        for (ClosingPart part : parts) {
            text.append("| ")
                    .append(cell(part.name()))
                    .append(" | ")
                    .append(cell(part.figure()))
                    .append(" | ")
                    .append(cell(part.basis()))
                    .append(" |\n");
        }
        return text.append("\nMap `")
                .append(evidence.given().map().digest())
                .append("`. A log knows only code that ran: what never ran, class files and sources speak for.\n")
                .toString();
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("\n", " ");
    }
}
