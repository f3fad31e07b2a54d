package dev.ssotkit.progress.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ssotkit.progress.logline.AnyLine;
import dev.ssotkit.progress.logline.BrokenLineException;
import dev.ssotkit.progress.logline.LineIntake;
import dev.ssotkit.progress.logline.LogLine;
import dev.ssotkit.progress.logline.WrittenLine;
import java.io.IOException;
import java.util.Optional;

/** Takes lines into a merged log as they stand. */
final class MergeIntake implements LineIntake {
    private final MergedLines merged;
    private final WrittenLine written = new WrittenLine();

    MergeIntake(MergedLines merged) {
        this.merged = merged;
    }

    @Override
    public boolean take(byte[] bytes, int start, int end) throws BrokenLineException, IOException {
        String text = new String(bytes, start, end - start, UTF_8).strip();
        if (text.isEmpty()) {
            return false;
        }
        LogLine line = written.read(bytes, start, end) ? written : AnyLine.parse(text);
        Optional<KeptLine> kept = KeptLine.of(line, text);
        if (kept.isPresent()) {
            merged.add(kept.get());
        }
        return kept.isPresent();
    }

    @Override
    public void endFile() {
        // Each line is in the merged log once it is taken.
    }
}
