package dev.ssotkit.agent.execution;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Enumeration;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Loads, of the agent's jar, the classes that places and hooks may need when they run; yields how many. What only linking
 * and rewriting need, the map's classes for one, is loaded while that is done, which is the agent's work then.
 */
final class RunTimeClasses implements Supplier<Integer> {
    private static final String[] ROOMS = {"console", "execution", "protocol", "runtime", "site"};

    @Override
    public Integer get() {
        int loaded = 0;
        try (JarFile jar = new JarFile(ownJar())) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                String entry = entries.nextElement().getName();
                if (entry.endsWith(".class") && isOfRoom(entry)) {
                    load(entry.substring(0, entry.length() - ".class".length()).replace('/', '.'));
                    loaded++;
                }
            }
        } catch (IOException | URISyntaxException e) {
            // Classes in a folder, as in tests.
        }
        return loaded;
    }

    private static File ownJar() throws URISyntaxException {
        return new File(RunTimeClasses.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static boolean isOfRoom(String entry) {
        String own = RunTimeClasses.class.getPackage().getName().replace('.', '/');
        String agent = own.substring(0, own.lastIndexOf('/') + 1);
        for (String room : ROOMS) {
            if (entry.startsWith(agent + room + '/')) {
                return true;
            }
        }
        return false;
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, RunTimeClasses.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            JvmErrors.pass(e);
            // One that needs what this JDK lacks: nobody will need it here.
        }
    }
}
