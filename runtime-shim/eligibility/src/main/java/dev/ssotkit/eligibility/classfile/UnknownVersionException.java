package dev.ssotkit.eligibility.classfile;

/** A class file of a version that is newer than what ASM reads: nothing is known of such a class. */
public final class UnknownVersionException extends MalformedClassException {

    private static final long serialVersionUID = 1L;

    UnknownVersionException(int majorVersion, Throwable cause) {
        super("class file version " + majorVersion + " is not known yet", cause);
    }
}
