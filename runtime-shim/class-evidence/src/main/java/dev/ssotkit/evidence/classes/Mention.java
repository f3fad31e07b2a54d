package dev.ssotkit.evidence.classes;

import dev.ssotkit.evidence.SourceLine;

/** Something that a method's code names; types by their binary names. */
public sealed interface Mention {
    /** Where it stands. */
    SourceLine line();

    /** {@code Legacy.class}. */
    record ClassLiteral(String type, SourceLine line) implements Mention {}

    /** A string constant. */
    record TextConstant(String text, SourceLine line) implements Mention {}

    /**
     * A call, or a reference to the method.
     *
     * @param owner as the instruction has it
     * @param descriptor of parameters and result (JVMS 4.3.3)
     */
    record MethodCall(String owner, String method, String descriptor, SourceLine line) implements Mention {}

    /** An assignment to a static field. */
    record StaticWrite(String owner, String field, SourceLine line) implements Mention {}
}
