package dev.ssotkit.eligibility.classfile;

/** A method with the class that declares it. */
public final class Member {

    private final ClassShape owner;
    private final MethodShape method;

    /** A method and the class that declares it. */
    public Member(ClassShape owner, MethodShape method) {
        this.owner = owner;
        this.method = method;
    }

    /** The class that declares it. */
    public ClassShape owner() {
        return owner;
    }

    /** The method. */
    public MethodShape method() {
        return method;
    }

    /** Whether a subclass in a package overrides it by a method of the same signature (JVMS 5.4.5). */
    public boolean isOverridableFrom(String packageName) {
        return !method.isFinal()
                && (!method.isPackagePrivate() || owner.packageName().equals(packageName));
    }
}
