package dev.ssotkit.proof.pool;

/**
 * A member as code refers to it.
 *
 * @param owner internal name of the class that the code names, which may inherit the member
 */
public record MemberReference(String owner, String name, String descriptor) {

    /** Whether it names a method or constructor. */
    public boolean isMethod() {
        return descriptor.startsWith("(");
    }
}
