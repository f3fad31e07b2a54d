package dev.ssotkit.shim.beside;

import dev.ssotkit.fixtures.ForkedProgram;

/** Whether another agent starts before ours or after it. */
enum OtherAgent {
    FIRST {
        @Override
        ForkedProgram attach(ForkedProgram program, String option) {
            return program.optionsBeforeAgent(option);
        }
    },
    SECOND {
        @Override
        ForkedProgram attach(ForkedProgram program, String option) {
            return program.jvmOptions(option);
        }
    };

    /** @param option its {@code -javaagent} */
    abstract ForkedProgram attach(ForkedProgram program, String option);
}
