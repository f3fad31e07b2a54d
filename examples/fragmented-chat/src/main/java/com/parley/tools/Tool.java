package com.parley.tools;

/** Something that the agent can ask. */
public interface Tool {
    String name();

    /** The lower-case word in a question that calls for this tool. */
    String keyword();

    String answer(String question);
}
