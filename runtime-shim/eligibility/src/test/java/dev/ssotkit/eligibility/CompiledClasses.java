package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.fixtures.JavaCompilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Sources compiled in memory, seen as the agent and {@code plan} would see them; the JDK's classes beside them. */
public final class CompiledClasses implements ShapeSource {

    private final Map<String, byte[]> classFiles;

    private CompiledClasses(Map<String, byte[]> classFiles) {
        this.classFiles = classFiles;
    }

    /** Compiles sources, of which each declares one public top-level type first. */
    public static CompiledClasses of(String... sources) {
        return new CompiledClasses(JavaCompilation.of(sources).inMemory());
    }

    /** As {@link #of}, for that version of Java: from 11 on, nested classes need no accessors. */
    static CompiledClasses ofRelease(String release, String... sources) {
        return new CompiledClasses(
                JavaCompilation.of(sources).options("--release", release).inMemory());
    }

    public byte[] bytes(String binaryName) {
        return classFiles.get(binaryName);
    }

    /** As another compiler would have it. */
    CompiledClasses with(String binaryName, UnaryOperator<byte[]> change) {
        classFiles.computeIfPresent(binaryName, (name, file) -> change.apply(file));
        return this;
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
}
