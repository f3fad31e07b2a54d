package com.acme.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.jandex.Indexer;

/** Builds an index of a jar. */
final class JandexOf {
    private JandexOf() {}

    public static void main(String[] arguments) throws IOException {
        Indexer indexer = new Indexer();
        try (ZipFile jar = new ZipFile(arguments[0])) {
            for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().<ZipEntry>map(each -> each)::iterator) {
                try (InputStream in = jar.getInputStream(entry)) {
                    indexer.index(in);
                }
            }
        }
        indexer.complete();
    }
}
