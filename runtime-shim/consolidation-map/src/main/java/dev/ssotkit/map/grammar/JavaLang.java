package dev.ssotkit.map.grammar;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * The types of {@code java.lang} that may be written without their package, as everywhere in Java. A list of names, for
 * the same map must mean the same on every JDK that reads it.
 */
final class JavaLang {

    private static final Set<String> TYPES = Collections.unmodifiableSet(new HashSet<>(
            Arrays.asList(("Appendable ArithmeticException AutoCloseable Boolean Byte CharSequence Character Class"
                            + " ClassCastException ClassLoader ClassNotFoundException CloneNotSupportedException"
                            + " Cloneable Comparable Double Enum Error Exception Float IllegalAccessException"
                            + " IllegalArgumentException IllegalStateException IndexOutOfBoundsException Integer"
                            + " InterruptedException Iterable LinkageError Long Math Module NullPointerException"
                            + " Number NumberFormatException Object Override Package Process ProcessBuilder"
                            + " ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime"
                            + " RuntimeException SecurityException Short StackTraceElement StackWalker StrictMath"
                            + " String StringBuffer StringBuilder System Thread ThreadGroup ThreadLocal Throwable"
                            + " UnsupportedOperationException VirtualMachineError Void")
                    .split(" "))));

    private JavaLang() {}

    static boolean declares(String simpleName) {
        return TYPES.contains(simpleName);
    }
}
