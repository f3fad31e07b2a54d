package dev.ssotkit.agent.output.slf4j;

import java.io.File;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** The sites of one log that get no line of their own in it: counted, and said together. Not thread-safe. */
final class FurtherSites {
    /** Between two lines that say them, so that a log which is read while it grows stays readable. */
    static final long PAUSE_MILLIS = 60_000;

    /** Weak, like everything that is kept of a log. */
    private WeakReference<@Nullable ClassLoader> loader = new WeakReference<>(null);

    private long unsaid;
    private long notBefore = Long.MIN_VALUE;

    /** @param loader of a class that holds the site */
    void count(ClassLoader loader) {
        this.loader = new WeakReference<>(loader);
        unsaid++;
    }

    /** Of the last site that was counted; null once its application is gone. */
    @Nullable
    ClassLoader loader() {
        return loader.get();
    }

    /** Whether none waits to be said. */
    boolean areSaid() {
        return unsaid == 0;
    }

    /**
     * How long they still wait: not at all the first time, so that nobody takes the first lines for all there is.
     *
     * @param now monotonic milliseconds
     */
    long millisLeft(long now) {
        return notBefore == Long.MIN_VALUE ? 0 : Math.max(notBefore - now, 0);
    }

    /**
     * Says them.
     *
     * @param now monotonic milliseconds
     * @param log where each of them is
     */
    String say(long now, File log) {
        String text = unsaid + (unsaid == 1 ? " more site" : " more sites") + " since the last line; all are in " + log
                + " (after the first " + ApplicationLog.MOST_LINES + ", sites are only counted here, once a minute)";
        unsaid = 0;
        notBefore = now + PAUSE_MILLIS;
        return text;
    }
}
