package dev.ssotkit.corpus.link;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.IllegalClassFormatException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Defines a library's classes as the agent leaves them. */
final class CorpusLoader extends URLClassLoader {
    private final @Nullable ClassFileTransformer transformer;
    private final Set<String> rewritten = new HashSet<>();

    /** @param transformer null to define them as they are */
    CorpusLoader(List<File> jars, @Nullable ClassFileTransformer transformer) throws IOException {
        super(urls(jars), ClassLoader.getPlatformClassLoader());
        this.transformer = transformer;
    }

    private static URL[] urls(List<File> jars) throws IOException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toURI().toURL();
        }
        return urls;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/');
        try (InputStream in = getResourceAsStream(path + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] classFile = in.readAllBytes();
            byte[] changed = transformer == null ? null : transformer.transform(this, path, null, null, classFile);
            if (changed != null) {
                rewritten.add(name);
                classFile = changed;
            }
            return defineClass(name, classFile, 0, classFile.length);
        } catch (IOException | IllegalClassFormatException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    boolean isRewritten(String name) {
        return rewritten.contains(name);
    }

    /** Listing its methods links a class, and so verifies it, without initialising it. Null if nothing is wrong. */
    @Nullable
    String link(String name) {
        try {
            return Class.forName(name, false, this).getDeclaredMethods() == null ? "no methods" : null;
        } catch (ClassNotFoundException | LinkageError e) {
            return e.toString();
        }
    }

    /** Null if it has not been asked for, or could not be defined. */
    @Nullable
    Class<?> loaded(String name) {
        return findLoadedClass(name);
    }
}
