package dev.ssotkit.dashboard;

/** A server that runs. Thread-safe. */
public interface PageServer extends AutoCloseable {

    /** The port that it listens on. */
    int port();

    /** Tells everybody who has the page open that it has another version. Returns at once. */
    void changed();

    /** Ends open connections, and stops. */
    @Override
    void close();
}
