package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources compiled in memory, seen as the agent and {@code plan} would see them; the JDK's classes beside them. */
public final class CompiledClasses implements ShapeSource {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) (\\w+)");

    private final Map<String, byte[]> classFiles = new LinkedHashMap<>();

    /** Compiles sources, of which each declares one public top-level type first. */
    public static CompiledClasses of(String... sources) {
        CompiledClasses classes = new CompiledClasses();
        classes.compile(sources);
        return classes;
    }

    public byte[] bytes(String binaryName) {
        return classFiles.get(binaryName);
    }

    public CompiledClasses without(String binaryName) {
        classFiles.remove(binaryName);
        return this;
    }

    @Override
    public Optional<ClassShape> find(String binaryName) {
        byte[] classFile = classFiles.get(binaryName);
        if (classFile != null) {
            return Optional.of(ClassShape.parse(classFile));
        }
        return binaryName.startsWith("java.") ? ofPlatform(binaryName) : Optional.empty();
    }

    public static Optional<ClassShape> ofPlatform(String binaryName) {
        String resource = binaryName.replace('.', '/') + ".class";
        try (InputStream in = ClassLoader.getSystemResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(ClassShape.parse(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile(String... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> units = new ArrayList<>();
        for (String source : sources) {
            units.add(new Source(source));
        }
        StringWriter errors = new StringWriter();
        JavaFileManager files = new Output(compiler.getStandardFileManager(null, null, null));
        boolean compiled = compiler.getTask(
                        errors, files, null, Arrays.asList("-proc:none", "-Xlint:none", "-nowarn"), null, units)
                .call();
        if (!compiled) {
            throw new AssertionError(errors.toString());
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///" + path(text) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        private static String path(String text) {
            Matcher packageName = PACKAGE.matcher(text);
            Matcher type = TYPE.matcher(text);
            if (!type.find()) {
                throw new AssertionError("no type in " + text);
            }
            return (packageName.find() ? packageName.group(1).replace('.', '/') + "/" : "") + type.group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private final class Output extends ForwardingJavaFileManager<JavaFileManager> {
        Output(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, javax.tools.FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            classFiles.put(className, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
