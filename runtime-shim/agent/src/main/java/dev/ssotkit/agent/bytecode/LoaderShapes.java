package dev.ssotkit.agent.bytecode;

import dev.ssotkit.agent.execution.JvmErrors;
import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.MalformedClassException;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.eligibility.classfile.UnknownVersionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Class files as a class loader finds them as resources; nothing is loaded. Not thread-safe; one per class. */
public final class LoaderShapes implements ShapeSource, ClassFileSource {
    private final ClassLoader loader;
    private final Map<String, Optional<ClassShape>> known = new HashMap<>();
    private final Map<String, String> unreadable = new HashMap<>();

    /** @param loader null for the JDK's own */
    public LoaderShapes(@Nullable ClassLoader loader) {
        this.loader = loader == null ? ClassLoader.getPlatformClassLoader() : loader;
    }

    /**
     * @param defining binary name of the class that is being defined, whose bytes may be found nowhere else
     * @param classFile its class file
     */
    public LoaderShapes(ClassLoader loader, String defining, byte[] classFile) {
        this.loader = loader;
        known.put(defining, Optional.of(ClassShape.parse(classFile)));
    }

    @Override
    public Optional<ClassShape> find(String binaryName) {
        Optional<ClassShape> shape = known.get(binaryName);
        if (shape == null) {
            shape = read(binaryName);
            known.put(binaryName, shape);
        }
        return shape;
    }

    private Optional<ClassShape> read(String binaryName) {
        byte[] classFile = classFile(binaryName.replace('.', '/'));
        try {
            return classFile == null ? Optional.empty() : Optional.of(ClassShape.parse(classFile));
        } catch (UnknownVersionException e) {
            unreadable.put(binaryName, "cannot be read: " + e.getMessage());
            Versions.warn(e);
            return Optional.empty();
        } catch (MalformedClassException e) {
            return Optional.empty();
        }
    }

    @Override
    public String absence(String binaryName) {
        String reason = unreadable.get(binaryName);
        return reason == null ? ShapeSource.super.absence(binaryName) : reason;
    }

    /** Not to be read is as good as not there: whoever asks then decides against redirection. */
    @Override
    public byte @Nullable [] classFile(String internalName) {
        try (InputStream in = loader.getResourceAsStream(internalName + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException | RuntimeException e) {
            JvmErrors.pass(e);
            return null;
        }
    }
}
