package dev.ssotkit.progress.certificate;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.files.AtomicFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The two files of a certificate. They are there only while it holds. */
public final class Certificate {
    private final Path json;
    private final Path markdown;

    /** @param folder in which they are, or are to be */
    public Certificate(Path folder) {
        this.json = folder.resolve("certificate.json");
        this.markdown = folder.resolve("certificate.md");
    }

    /**
     * Deletes what an earlier check has certified: whatever comes of this one, that is no longer known.
     *
     * @throws InputException if it cannot be deleted, or is none of ours
     */
    public void revoke() {
        try {
            if (Files.exists(json)) {
                String text = new String(Files.readAllBytes(json), StandardCharsets.UTF_8);
                if (!text.contains("\"" + CertificateJson.FORMAT + "\"")) {
                    throw new InputException(
                            json + ": is no certificate of this program; give another folder with --out");
                }
                Files.deleteIfExists(markdown);
                Files.delete(json);
            }
        } catch (IOException e) {
            throw new InputException(json + ": cannot be deleted: " + e);
        }
    }

    /**
     * Writes both.
     *
     * @param parts all of which hold
     * @return the files
     */
    public List<Path> write(ClosingEvidence evidence, List<ClosingPart> parts) {
        if (Files.exists(markdown)) {
            throw new InputException(markdown + ": is none of this program's; give another folder with --out");
        }
        new AtomicFiles()
                .with(json, CertificateJson.of(evidence))
                .with(markdown, CertificateMarkdown.of(evidence, parts))
                .write();
        return List.of(json, markdown);
    }
}
