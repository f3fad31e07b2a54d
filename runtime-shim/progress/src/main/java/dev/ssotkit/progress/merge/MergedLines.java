package dev.ssotkit.progress.merge;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Lines by their keys, the same whatever order they come in. What does not fit in memory waits in sorted files, which
 * are then gone through side by side. Thread-safe.
 */
final class MergedLines implements Closeable {
    /** What a kept line takes beside its text. */
    private static final long OVERHEAD = 1_000;

    private final long most;
    private final Map<KeptLine.Key, KeptOfKey> kept = new HashMap<>();
    private final List<Path> spilled = new ArrayList<>();
    private long size;

    /** @param most bytes that may be kept in memory */
    MergedLines(long most) {
        this.most = most;
    }

    synchronized void add(KeptLine line) throws IOException {
        KeptOfKey ofKey = kept.get(line.key());
        if (ofKey != null) {
            ofKey.add(line);
            return;
        }
        kept.put(line.key(), new KeptOfKey(line));
        size += OVERHEAD + 2L * line.text().length();
        if (size > most) {
            Path file = Files.createTempFile("ssot-merge", ".jsonl");
            spilled.add(file);
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                writeKept(out);
            }
            kept.clear();
            size = 0;
        }
    }

    /** Writes what is kept in the order of the keys. Asked once, at the end. */
    synchronized void writeTo(Writer out) throws IOException {
        if (spilled.isEmpty()) {
            writeKept(out);
            return;
        }
        List<SortedLines> sources = new ArrayList<>();
        try {
            for (Path file : spilled) {
                sources.add(new SortedLines(Files.newBufferedReader(file)));
            }
            writeMerged(sources, out);
        } finally {
            for (SortedLines source : sources) {
                source.close();
            }
        }
    }

    private void writeKept(Writer out) throws IOException {
        for (KeptOfKey ofKey : new TreeMap<>(kept).values()) {
            write(ofKey, out);
        }
    }

    private void writeMerged(List<SortedLines> files, Writer out) throws IOException {
        PriorityQueue<SortedLines> next = new PriorityQueue<>();
        for (SortedLines file : files) {
            if (file.advance()) {
                next.add(file);
            }
        }
        TreeMap<KeptLine.Key, KeptOfKey> inMemory = new TreeMap<>(kept);
        while (!next.isEmpty()) {
            KeptOfKey ofKey = new KeptOfKey(next.element().current());
            while (!inMemory.isEmpty() && inMemory.firstKey().compareTo(ofKey.key()) < 0) {
                write(inMemory.pollFirstEntry().getValue(), out);
            }
            KeptOfKey here = inMemory.remove(ofKey.key());
            if (here != null) {
                here.lines().forEach(ofKey::add);
            }
            while (!next.isEmpty() && next.element().current().key().equals(ofKey.key())) {
                SortedLines file = next.remove();
                ofKey.add(file.current());
                if (file.advance()) {
                    next.add(file);
                }
            }
            write(ofKey, out);
        }
        for (KeptOfKey rest : inMemory.values()) {
            write(rest, out);
        }
    }

    private static void write(KeptOfKey ofKey, Writer out) throws IOException {
        for (KeptLine line : ofKey.lines()) {
            out.write(line.text());
            out.write('\n');
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : spilled) {
            Files.deleteIfExists(file);
        }
    }
}
