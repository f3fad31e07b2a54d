package dev.ssotkit.benchmark.measure;

/** Whether the whole run still has time. */
@FunctionalInterface
public interface TimeLeft {

    /** False once it has to end. */
    boolean isThere();
}
