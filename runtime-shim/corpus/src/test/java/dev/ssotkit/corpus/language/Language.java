package dev.ssotkit.corpus.language;

import dev.ssotkit.fixtures.ClassFiles;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compilers of other languages, each in a class loader of its own, from the jars that the build copies. */
enum Language {
    KOTLIN("kotlin", "kt", "", "kotlin-stdlib-") {
        @Override
        void run(ClassLoader compiler, String classPath, Path output, Path source, String... options) throws Exception {
            Class<?> type = compiler.loadClass("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler");
            String[] arguments = {
                "-nowarn", "-no-stdlib", "-no-reflect", "-cp", classPath, "-d", output.toString(), source.toString()
            };
            Object code = type.getMethod("exec", PrintStream.class, String[].class)
                    .invoke(type.getConstructor().newInstance(), System.out, arguments);
            if (!code.toString().equals("OK")) {
                throw new AssertionError(code);
            }
        }
    },
    GROOVY("groovy", "groovy", "groovy-4", "groovy-4") {
        @Override
        void run(ClassLoader compiler, String classPath, Path output, Path source, String... options) throws Exception {
            String[] arguments = {"-cp", classPath, "-d", output.toString(), source.toString()};
            compiler.loadClass("org.codehaus.groovy.tools.FileSystemCompiler")
                    .getMethod("commandLineCompile", String[].class)
                    .invoke(null, (Object) arguments);
        }
    },
    /** Java as it was: the options are {@code -source} and {@code -target}. */
    OLD_JAVA("old-java", "java", "ecj", "ecj") {
        @Override
        void run(ClassLoader compiler, String classPath, Path output, Path source, String... options) throws Exception {
            List<String> arguments = new ArrayList<>(List.of(options));
            arguments.addAll(List.of("-nowarn", "-g", "-cp", classPath, "-d", output.toString(), source.toString()));
            Class<?> progress = compiler.loadClass("org.eclipse.jdt.core.compiler.CompilationProgress");
            Object compiles = compiler.loadClass("org.eclipse.jdt.core.compiler.batch.BatchCompiler")
                    .getMethod("compile", String[].class, PrintWriter.class, PrintWriter.class, progress)
                    .invoke(
                            null,
                            arguments.toArray(new String[0]),
                            new PrintWriter(System.out),
                            new PrintWriter(System.out),
                            null);
            if (!(Boolean) compiles) {
                throw new AssertionError(source);
            }
        }
    },
    SCALA("scala", "scala", "", "scala-library-") {
        @Override
        void run(ClassLoader compiler, String classPath, Path output, Path source, String... options) throws Exception {
            String[] arguments = {"-cp", classPath, "-d", output.toString(), source.toString()};
            Class<?> main = compiler.loadClass("scala.tools.nsc.Main");
            main.getMethod("process", String[].class).invoke(null, (Object) arguments);
        }
    };

    private final File folder;
    private final String extension;
    /** How the names of the jars start that make up the compiler. */
    private final String compiler;

    private final String runtime;

    Language(String folder, String extension, String compiler, String runtime) {
        this.folder = new File("target/corpus", folder);
        this.extension = extension;
        this.compiler = compiler;
        this.runtime = runtime;
    }

    abstract void run(ClassLoader compiler, String classPath, Path output, Path source, String... options)
            throws Exception;

    /** @param java what the source may use; returned too */
    Map<String, byte[]> compile(Map<String, byte[]> java, String source, String... options) throws Exception {
        Path work = Files.createTempDirectory("ssotkit-test");
        for (Map.Entry<String, byte[]> type : java.entrySet()) {
            Path file = work.resolve("java").resolve(type.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, type.getValue());
        }
        Path file = work.resolve("Main." + extension);
        Files.writeString(file, source);
        Path output = Files.createDirectory(work.resolve("classes"));
        String classPath = jars(runtime)[0].getFile() + File.pathSeparator + work.resolve("java");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader compiler = new URLClassLoader(jars(this.compiler), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(compiler);
            run(compiler, classPath, output, file, options);
        } finally {
            thread.setContextClassLoader(before);
        }
        Map<String, byte[]> files = new HashMap<>(java);
        files.putAll(ClassFiles.read(output));
        ClassFiles.delete(work);
        return files;
    }

    /** With the language's runtime library. */
    ClassLoader runtime() throws IOException {
        return new URLClassLoader(jars(runtime), ClassLoader.getPlatformClassLoader());
    }

    private URL[] jars(String prefix) throws IOException {
        File[] files = folder.listFiles((in, name) -> name.startsWith(prefix) && name.endsWith(".jar"));
        if (files == null || files.length == 0) {
            throw new IOException("no " + prefix + " jar in " + folder + ": the build copies them there");
        }
        Arrays.sort(files);
        URL[] urls = new URL[files.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = files[i].toURI().toURL();
        }
        return urls;
    }
}
