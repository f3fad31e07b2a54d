package dev.ssotkit.progress.log;

/**
 * How many lines there were, blank ones left out.
 *
 * @param torn that do not end, as when a JVM died in mid-line
 * @param foreign that are no record of the log, or of an event that this version does not know
 * @param repeated that tell a count of which another line tells as much or more; that does no harm
 */
public record LinesRead(long all, long torn, long foreign, long repeated) {}
