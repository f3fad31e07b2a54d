package org.apache.commons.beanutils;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The one way to log here: on the platform's logger, under the name of a class. */
public final class PlatformLog {

    private final Logger logger;

    private PlatformLog(Logger logger) {
        this.logger = logger;
    }

    public static PlatformLog of(Class<?> type) {
        return new PlatformLog(System.getLogger(type.getName()));
    }

    public boolean isTraceEnabled() {
        return logger.isLoggable(Level.TRACE);
    }

    public boolean isDebugEnabled() {
        return logger.isLoggable(Level.DEBUG);
    }

    public boolean isInfoEnabled() {
        return logger.isLoggable(Level.INFO);
    }

    public boolean isWarnEnabled() {
        return logger.isLoggable(Level.WARNING);
    }

    public void trace(Object message) {
        logger.log(Level.TRACE, message);
    }

    public void debug(Object message) {
        logger.log(Level.DEBUG, message);
    }

    public void debug(Object message, Throwable cause) {
        logger.log(Level.DEBUG, String.valueOf(message), cause);
    }

    public void info(Object message) {
        logger.log(Level.INFO, message);
    }

    public void warn(Object message) {
        logger.log(Level.WARNING, message);
    }

    public void warn(Object message, Throwable cause) {
        logger.log(Level.WARNING, String.valueOf(message), cause);
    }

    public void error(Object message, Throwable cause) {
        logger.log(Level.ERROR, String.valueOf(message), cause);
    }
}
