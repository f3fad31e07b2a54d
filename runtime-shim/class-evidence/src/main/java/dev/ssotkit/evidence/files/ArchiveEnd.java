package dev.ssotkit.evidence.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** The record that a zip file ends with (APPNOTE 4.3.16). To ask for it takes less than to open the file. */
final class ArchiveEnd {
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private ArchiveEnd() {}

    /** Whether the file has it, and so is meant to be an archive; false for what cannot be read. */
    static boolean isIn(Path file) {
        try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(archive.length(), LENGTH + LONGEST_COMMENT)];
            archive.seek(archive.length() - end.length);
            archive.readFully(end);
            for (int i = end.length - LENGTH; i >= 0; i--) {
                if (end[i] == 'P' && end[i + 1] == 'K' && end[i + 2] == 5 && end[i + 3] == 6) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
