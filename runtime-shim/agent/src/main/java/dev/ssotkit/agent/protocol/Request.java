package dev.ssotkit.agent.protocol;

/** What a rewritten place asks of the agent when it runs for the first time. */
public interface Request {
    /** Which of {@link OperationNames}: the name of the call site, too. */
    String operation();

    /** Strings and integers, which every class file can hold, in the order in which the bootstrap gets them. */
    Object[] constants();
}
