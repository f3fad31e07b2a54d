package dev.ssotkit.agent.notice;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of the JDK, and which logs, somebody uses. Thread-safe.
 *
 * <p>It is told of every class of the boot loader, from inside class loading: it compares names, sets flags and wakes
 * the one thread that waits for news, and does nothing else.
 */
public final class Notices {
    private static final String MANAGEMENT_FACTORY = "java/lang/management/ManagementFactory";
    private static final String SERVER_FACTORY = "javax/management/MBeanServerFactory";
    private static final String FLIGHT_RECORDER = "jdk/jfr/FlightRecorder";

    private final LoggerBindings bindings = new LoggerBindings(this);
    private volatile @Nullable Thread reader;
    private volatile boolean begun;
    private volatile boolean managementFactory;
    private volatile boolean serverFactory;
    private volatile boolean managementOver;
    private volatile boolean flightRecorder;
    private volatile boolean loggerFactory;

    /** The application's logs, which tell here when one of them gets ready. */
    public LoggerBindings bindings() {
        return bindings;
    }

    /** That thread is unparked from now on when there is news. */
    public void wake(Thread thread) {
        reader = thread;
    }

    /** From now on the loading of classes is told; what was loaded before has to be looked for. */
    public void begin() {
        begun = true;
        wake();
    }

    /** Whether no class is missed any more. */
    public boolean haveBegun() {
        return begun;
    }

    /** News of another sort: the thread that waits looks again. */
    public void wake() {
        LockSupport.unpark(reader);
    }

    /** A class of the boot loader begins to load, or is loaded; internal name. */
    public void loading(String className) {
        if (MANAGEMENT_FACTORY.equals(className)) {
            managementFactory = true;
        } else if (SERVER_FACTORY.equals(className)) {
            serverFactory = true;
        } else if (FLIGHT_RECORDER.equals(className)) {
            flightRecorder = true;
            wake();
            return;
        }
        if (managementMayBeReady() && isOfManagement(className)) {
            wake();
        }
    }

    private static boolean isOfManagement(String className) {
        return className.contains("/management/") || className.contains("/jmx/");
    }

    /**
     * Whether it is worth to look for the platform MBean server: somebody has loaded what makes it, and it has not been
     * found yet. Its making loads classes, the first of them while the one who makes it holds {@code ManagementFactory}'s
     * monitor, and each of them is news.
     */
    public boolean managementMayBeReady() {
        return serverFactory && managementFactory && !managementOver;
    }

    /** The server has been found: no class of management is news any more. */
    public void managementIsOver() {
        managementOver = true;
    }

    /** An {@code org.slf4j.LoggerFactory} begins to load, in whatever loader. */
    public void loadingLoggerFactory() {
        loggerFactory = true;
    }

    /** Whether one has ever begun to. */
    public boolean loggerFactoryIsSeen() {
        return loggerFactory;
    }

    /** Whether somebody has loaded the flight recorder's class. */
    public boolean flightRecorderIsUsed() {
        return flightRecorder;
    }
}
