package dev.ssotkit.proof.pool;

/** Which paths are class files that a class path shows. */
final class ClassFileName {

    private static final String SUFFIX = ".class";

    private ClassFileName() {}

    /** Not a module's declaration, which is no class, and nothing below {@code META-INF}. */
    static boolean isOfClass(String path) {
        return path.endsWith(SUFFIX) && !path.endsWith("module-info.class") && !path.startsWith("META-INF/");
    }

    static String internalName(String path) {
        return path.substring(0, path.length() - SUFFIX.length());
    }
}
