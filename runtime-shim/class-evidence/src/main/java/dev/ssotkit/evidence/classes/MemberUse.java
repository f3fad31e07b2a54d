package dev.ssotkit.evidence.classes;

/**
 * A use of a member of a class, or of the class alone.
 *
 * @param owner binary name of the class by which it is reached
 * @param name of the method or field, {@code <init>} for a constructor; empty for the class alone
 * @param descriptor as the instruction has it; empty for the class alone
 * @param caller binary name of the class that uses it
 * @param position where that is: {@code a.B.run(B.java:41)}
 */
public record MemberUse(
        String owner,
        String name,
        String descriptor,
        boolean isField,
        boolean isStatic,
        String caller,
        String position) {

    /** Whether nothing is said but that the caller names the class. */
    public boolean isOfClassAlone() {
        return name.isEmpty();
    }
}
