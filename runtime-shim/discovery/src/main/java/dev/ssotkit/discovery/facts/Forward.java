package dev.ssotkit.discovery.facts;

/**
 * What the whole body of a method is, if it hands its parameters, in whatever order, to one other method and does nothing else.
 *
 * @param through the field of its own object that receives the call; empty for a static method or {@code super}
 * @param type binary name of the receiver's static type
 * @param member {@code name(parameters)} with erased binary names
 */
public record Forward(String through, String type, String member) {}
