package dev.ssotkit.agent.output.forked;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An application's loader, which after its end notes whatever it is asked, and refuses it. */
final class ApplicationLoader extends URLClassLoader {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;

    ApplicationLoader(URL[] jars, ClassLoader parent) {
        super(jars, parent);
    }

    void stop() {
        stopped = true;
    }

    List<String> asked() {
        return asked;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (stopped) {
            asked.add(name);
            throw new IllegalStateException("stopped");
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public URL getResource(String name) {
        if (stopped) {
            asked.add(name);
            return null;
        }
        return super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws java.io.IOException {
        if (stopped) {
            asked.add(name);
            return Collections.emptyEnumeration();
        }
        return super.getResources(name);
    }
}
