package dev.ssotkit.agent.caller;

/** Whether who is no object of one type is none of another. */
interface ImpliedTypes {
    /** @param tested a field descriptor, as is {@code type}; whether every object of the one is one of the other */
    boolean implies(String tested, String type);
}
