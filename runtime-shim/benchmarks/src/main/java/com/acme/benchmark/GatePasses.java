package com.acme.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.IllegalClassFormatException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Shows class files, of which none names a legacy type, to the transformers that the agent has installed, as a JVM does that
 * loads them: the first time, and again until that is compiled. Prints nanoseconds of CPU and bytes for each class.
 */
final class GatePasses {
    private static final int PASSES = 40;
    private static final int WARM = 20;

    private final List<String> names = new ArrayList<>();
    private final List<byte[]> classFiles = new ArrayList<>();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private GatePasses(ZipFile jar) throws IOException {
        for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().<ZipEntry>map(each -> each)::iterator) {
            names.add(entry.getName().substring(0, entry.getName().length() - ".class".length()));
            classFiles.add(jar.getInputStream(entry).readAllBytes());
        }
    }

    /** Takes the jar of the class files. */
    public static void main(String[] arguments) throws IOException, IllegalClassFormatException {
        try (ZipFile jar = new ZipFile(arguments[0])) {
            new GatePasses(jar).measure();
        }
    }

    private void measure() throws IllegalClassFormatException {
        double cold = pass(threads::getCurrentThreadCpuTime);
        double[] hot = new double[PASSES - WARM];
        for (int i = 0; i < PASSES; i++) {
            double taken = pass(threads::getCurrentThreadCpuTime);
            if (i >= WARM) {
                hot[i - WARM] = taken;
            }
        }
        double allocated = pass(threads::getCurrentThreadAllocatedBytes);
        double nothing = threads.getCurrentThreadAllocatedBytes();
        nothing = threads.getCurrentThreadAllocatedBytes() - nothing;
        Arrays.sort(hot);
        System.out.printf(
                Locale.ROOT,
                "cold=%f\thot=%f\tallocated=%f%n",
                cold,
                hot[hot.length / 2],
                Math.max(0, allocated - nothing / names.size()));
    }

    private double pass(LongSupplier counter) throws IllegalClassFormatException {
        ClassFileTransformer[] installed = CapturingAgent.installed();
        ClassLoader loader = GatePasses.class.getClassLoader();
        long before = counter.getAsLong();
        for (int i = 0; i < names.size(); i++) {
            for (ClassFileTransformer transformer : installed) {
                if (transformer.transform(loader, names.get(i), null, null, classFiles.get(i)) != null) {
                    throw new IllegalStateException(names.get(i) + " was changed");
                }
            }
        }
        return (counter.getAsLong() - before) / (double) names.size();
    }
}
