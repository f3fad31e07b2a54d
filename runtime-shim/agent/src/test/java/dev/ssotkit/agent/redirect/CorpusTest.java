package dev.ssotkit.agent.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.site.Sites;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Thousands of classes of published libraries, with a map of types that everybody constructs: the JVM links and
 * verifies each with the agent as it does without.
 */
class CorpusTest {
    private static final List<String> CONSTRUCTED_EVERYWHERE = Arrays.asList(
            "java.lang.Object",
            "java.lang.StringBuilder",
            "java.lang.IllegalArgumentException",
            "java.lang.IllegalStateException",
            "java.lang.UnsupportedOperationException",
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap");

    /** Compiled by ECJ and by javac. */
    @ParameterizedTest
    @ValueSource(strings = {"ecj-", "assertj-core-", "archunit-"})
    void links_as_without_the_agent(String library) throws Exception {
        File jar = jar(library);
        Program program = new Program().entry("no.such.Canonical", "getInstance()", CONSTRUCTED_EVERYWHERE);
        RedirectTransformer transformer =
                RedirectTransformer.of(program.map(), program.settings().reflection(), new Sites(false));
        List<String> news = new ArrayList<>();
        int rewritten;
        try (JarLoader with = new JarLoader(jar, transformer);
                JarLoader without = new JarLoader(jar, null);
                JarFile file = new JarFile(jar)) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                String path = entries.nextElement().getName();
                if (path.endsWith(".class") && !path.startsWith("META-INF") && !path.endsWith("-info.class")) {
                    compare(path.substring(0, path.length() - 6).replace('/', '.'), with, without, news);
                }
            }
            rewritten = with.rewritten;
        }

        assertThat(news).isEmpty();
        assertThat(rewritten).isGreaterThan(50);
    }

    private static void compare(String name, JarLoader with, JarLoader without, List<String> news) {
        String error = link(with, name);
        if (error != null && !error.equals(link(without, name))) {
            news.add(name + ": " + error);
        }
    }

    /** Listing its methods links a class, and so verifies it, without initialising it. */
    private static @Nullable String link(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader).getDeclaredMethods() == null ? "no methods" : null;
        } catch (ClassNotFoundException | LinkageError e) {
            return e.toString();
        }
    }

    private static File jar(String prefix) {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (new File(entry).getName().startsWith(prefix)) {
                return new File(entry);
            }
        }
        throw new AssertionError("no " + prefix + " on the class path");
    }

    private static final class JarLoader extends URLClassLoader {
        private final @Nullable RedirectTransformer transformer;
        private int rewritten;

        JarLoader(File jar, @Nullable RedirectTransformer transformer) throws IOException {
            super(new URL[] {jar.toURI().toURL()}, ClassLoader.getPlatformClassLoader());
            this.transformer = transformer;
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
                    rewritten++;
                    classFile = changed;
                }
                return defineClass(name, classFile, 0, classFile.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
