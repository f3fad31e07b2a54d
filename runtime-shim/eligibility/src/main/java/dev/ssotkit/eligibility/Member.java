package dev.ssotkit.eligibility;

/** A method with the class that declares it. */
final class Member {

    private final ClassShape owner;
    private final MethodShape method;

    Member(ClassShape owner, MethodShape method) {
        this.owner = owner;
        this.method = method;
    }

    ClassShape owner() {
        return owner;
    }

    MethodShape method() {
        return method;
    }

    /** Whether a subclass in a package overrides it by a method of the same signature (JVMS 5.4.5). */
    boolean isOverridableFrom(String packageName) {
        return !method.isFinal()
                && (!method.isPackagePrivate() || owner.packageName().equals(packageName));
    }
}
