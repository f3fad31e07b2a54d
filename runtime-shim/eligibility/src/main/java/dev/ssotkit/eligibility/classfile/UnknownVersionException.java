package dev.ssotkit.eligibility.classfile;

/** A class file of a version that is newer than what ASM reads: nothing is known of such a class. */
public final class UnknownVersionException extends MalformedClassException {

    private static final long serialVersionUID = 1L;

    /** Since Java 2 the major version is that of the release and 44 (JVMS 4.1). */
    private static final int BEFORE_JAVA_1 = 44;

    private final int majorVersion;

    UnknownVersionException(int majorVersion, Throwable cause) {
        super("class file version " + majorVersion + " is not known yet", cause);
        this.majorVersion = majorVersion;
    }

    /** The class file's major version. */
    public int majorVersion() {
        return majorVersion;
    }

    /** {@link #advice(int)} for this version. */
    public String advice() {
        return adviceOnVersion(majorVersion);
    }

    /** The newest Java release whose class files are read. */
    public static int newestRelease() {
        return ClassFileReading.NEWEST_VERSION - BEFORE_JAVA_1;
    }

    /**
     * What is to be done about class files of a release that is newer than {@link #newestRelease()}, the JDK's own among
     * them: one sentence without an end.
     *
     * @param release such as 29
     */
    public static String advice(int release) {
        return adviceOnVersion(release + BEFORE_JAVA_1);
    }

    private static String adviceOnVersion(int version) {
        return "class files of Java " + (version - BEFORE_JAVA_1) + " (version " + version
                + ") are newer than this ssot-shim reads (up to Java " + newestRelease()
                + "): such classes, and types that need a facade where the JDK is as new, stay as they are; use a newer"
                + " ssot-shim, or Java " + newestRelease() + " or older";
    }
}
