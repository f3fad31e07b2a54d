package dev.ssotkit.progress.logline;

import java.io.IOException;

/** Takes lines in, those of one file after another, in one thread. */
public interface LineIntake {
    /**
     * Takes in the line between two places, which hold it during this call only.
     *
     * @return whether it was one of the log's events; a blank line is none
     * @throws BrokenLineException if it is no line of a log; the reading goes on
     * @throws IOException if it cannot be kept; the reading ends
     */
    boolean take(byte[] bytes, int start, int end) throws BrokenLineException, IOException;

    /** Is told where a file ends. */
    void endFile() throws IOException;
}
