package dev.ssotkit.eligibility.classfile;

import org.jspecify.annotations.Nullable;

/** Bytes that are no class file as JVMS 4 has it. */
public class MalformedClassException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedClassException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * What ASM threw while it read or followed code that somebody else wrote. Of damaged bytes it says whatever its own code
     * came across: an error, too, and an overflow of the stack where constants or annotations contain themselves.
     *
     * @throws VirtualMachineError {@code thrown} itself, if it says nothing of the bytes
     */
    public static MalformedClassException because(Throwable thrown) {
        if (thrown instanceof MalformedClassException) {
            return (MalformedClassException) thrown;
        } else if (thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError)) {
            throw (VirtualMachineError) thrown;
        }
        return new MalformedClassException("truncated or damaged class file", thrown);
    }
}
