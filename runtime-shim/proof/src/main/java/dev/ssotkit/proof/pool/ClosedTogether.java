package dev.ssotkit.proof.pool;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closes all, also when closing one of them fails. */
final class ClosedTogether {

    private ClosedTogether() {}

    /** @throws IOException the first that was thrown, with the others */
    static void close(List<? extends Closeable> all) throws IOException {
        IOException first = null;
        for (Closeable each : all) {
            first = close(each, first);
        }
        if (first != null) {
            throw first;
        }
    }

    private static @Nullable IOException close(Closeable each, @Nullable IOException first) {
        try {
            each.close();
            return first;
        } catch (IOException e) {
            if (first == null) {
                return e;
            }
            first.addSuppressed(e);
            return first;
        }
    }
}
