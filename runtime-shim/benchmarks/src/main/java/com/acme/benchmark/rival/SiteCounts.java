package com.acme.benchmark.rival;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** A count for each place, found by what names it. Public, because advice is inlined into other classes. */
public final class SiteCounts {
    private static final Map<Object, LongAdder> COUNTS = new ConcurrentHashMap<>();

    private SiteCounts() {}

    /** One more. */
    public static void add(Object site) {
        LongAdder count = COUNTS.get(site);
        if (count == null) {
            count = COUNTS.computeIfAbsent(site, any -> new LongAdder());
        }
        count.increment();
    }
}
