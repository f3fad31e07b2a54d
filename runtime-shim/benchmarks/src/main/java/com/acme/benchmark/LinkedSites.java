package com.acme.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** What is alive after sites have run for the first time, more than before, when their classes were loaded already; bytes for each. */
final class LinkedSites {
    private static final int COLLECTIONS = 3;

    private LinkedSites() {}

    /** Takes the number of sites, and the names of the classes that hold them: each a {@link Callable} that runs its own. */
    public static void main(String[] arguments) throws Exception {
        List<Callable<?>> callers = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            callers.add(Class.forName(arguments[i])
                    .asSubclass(Callable.class)
                    .getDeclaredConstructor()
                    .newInstance());
        }
        int sites = Integer.parseInt(arguments[0]);
        long heap = heap();
        long metaspace = metaspace();
        for (Callable<?> caller : callers) {
            caller.call();
        }
        System.out.printf(
                Locale.ROOT,
                "heap=%f\tmetaspace=%f%n",
                (heap() - heap) / (double) sites,
                (metaspace() - metaspace) / (double) sites);
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
