package dev.ssotkit.evidence.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** The record that a zip file ends with (APPNOTE 4.3.16). To ask for it takes less than to open the file. */
final class ArchiveEnd {
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int DIRECTORY_LENGTH = 12;
    private static final int DIRECTORY_START = 16;
    private static final int SIGNATURE = 0x06054b50;
    private static final int FILE_SIGNATURE = 0x04034b50;
    /** What stands here if the figures are in a longer record (APPNOTE 4.4.1.4). */
    private static final long ELSEWHERE = 0xffffffffL;

    private ArchiveEnd() {}

    /** Whether the file has it, and so is meant to be an archive; false for what cannot be read. */
    static boolean isIn(Path file) {
        try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
            return tail(archive).hasRemaining();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Whether the end is that of an archive in the archive, whose own end is lost: it tells of less than the file begins
     * with. A program that stands before an archive, to start it, begins otherwise.
     */
    static boolean isOfAnother(Path file) throws IOException {
        try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
            ByteBuffer end = tail(archive);
            if (!end.hasRemaining()) {
                return false;
            }
            long length = Integer.toUnsignedLong(end.getInt(end.position() + DIRECTORY_LENGTH));
            long start = Integer.toUnsignedLong(end.getInt(end.position() + DIRECTORY_START));
            long before = archive.length() - end.remaining() - length - start;
            archive.seek(0);
            return length != ELSEWHERE
                    && start != ELSEWHERE
                    && before > 0
                    && Integer.reverseBytes(archive.readInt()) == FILE_SIGNATURE;
        }
    }

    /** From the start of the record to the end of the file; empty if there is none. */
    private static ByteBuffer tail(RandomAccessFile archive) throws IOException {
        byte[] bytes = new byte[(int) Math.min(archive.length(), LENGTH + LONGEST_COMMENT)];
        archive.seek(archive.length() - bytes.length);
        archive.readFully(bytes);
        ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = bytes.length - LENGTH; at >= 0; at--) {
            if (end.getInt(at) == SIGNATURE) {
                return end.position(at);
            }
        }
        return end.position(bytes.length);
    }
}
