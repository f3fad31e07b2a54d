package com.acme.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What nobody who looks at every class file of a jar can do without. */
final class ReadingOf {
    private ReadingOf() {}

    /** Reads and inflates all of it. */
    public static void main(String[] arguments) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (ZipFile jar = new ZipFile(arguments[0])) {
            for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().<ZipEntry>map(each -> each)::iterator) {
                try (InputStream in = jar.getInputStream(entry)) {
                    while (in.read(buffer) >= 0) {
                        // The next piece takes its place.
                    }
                }
            }
        }
    }
}
