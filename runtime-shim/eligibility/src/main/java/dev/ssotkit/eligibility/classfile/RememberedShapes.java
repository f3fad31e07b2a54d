package dev.ssotkit.eligibility.classfile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Asks a source once for each name: one decision looks at the same few classes again and again. Not thread-safe. */
public final class RememberedShapes implements ShapeSource {

    private final ShapeSource source;
    private final Map<String, Optional<ClassShape>> known = new HashMap<>();

    /** Asks {@code source}. */
    public RememberedShapes(ShapeSource source) {
        this.source = source;
    }

    @Override
    public Optional<ClassShape> find(String binaryName) {
        Optional<ClassShape> shape = known.get(binaryName);
        if (shape == null) {
            shape = source.find(binaryName);
            known.put(binaryName, shape);
        }
        return shape;
    }

    @Override
    public String absence(String binaryName) {
        return source.absence(binaryName);
    }
}
