package dev.ssotkit.agent.site;

import dev.ssotkit.record.SiteId;
import dev.ssotkit.record.SiteKind;
import java.lang.ref.WeakReference;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/**
 * One place in the byte code that constructs, as the class loader that loaded it shows it.
 *
 * <p>Immutable, and never keeps a class loader alive.
 */
public final class Site {
    private final SiteId id;
    private final SiteKind kind;
    private final String legacyType;
    private final String canonicalType;
    private final String owner;
    private final String method;
    private final @Nullable String sourceFile;
    private final int line;
    private final @Nullable String codeSource;
    private final @Nullable String classLoader;
    private final @Nullable WeakReference<ClassLoader> loader;

    private Site(Builder builder) {
        id = SiteId.of(
                builder.kind, builder.legacyType, builder.owner, builder.method, builder.descriptor, builder.ordinal);
        kind = builder.kind;
        legacyType = builder.legacyType;
        canonicalType = builder.canonicalType;
        owner = builder.owner;
        method = builder.method;
        sourceFile = builder.sourceFile;
        line = builder.line;
        codeSource = builder.codeSource;
        classLoader = builder.classLoader;
        loader = builder.loader == null ? null : new WeakReference<>(builder.loader);
    }

    /**
     * @param legacyType binary or internal name: {@code /} becomes {@code .}; for a factory the class left of
     *     {@code ->}, else the type called
     * @param canonicalType likewise
     */
    public static Builder builder(SiteKind kind, String legacyType, String canonicalType) {
        return new Builder(kind, legacyType.replace('/', '.'), canonicalType.replace('/', '.'));
    }

    public SiteId id() {
        return id;
    }

    public SiteKind kind() {
        return kind;
    }

    /** Binary name. */
    public String legacyType() {
        return legacyType;
    }

    /** Binary name. */
    public String canonicalType() {
        return canonicalType;
    }

    /** Field {@code code.function.name}: binary class name, dot, method name; the class alone if only that is known. */
    public String function() {
        return method.isEmpty() ? owner : owner + '.' + method;
    }

    /** The simple name of the source file; null if the class file has none. */
    public @Nullable String sourceFile() {
        return sourceFile;
    }

    /** Field {@code code.file.path}: package path plus source file; null if the class file names none. */
    public @Nullable String filePath() {
        if (sourceFile == null) {
            return null;
        }
        int dot = owner.lastIndexOf('.');
        return dot < 0 ? sourceFile : owner.substring(0, dot + 1).replace('.', '/') + sourceFile;
    }

    /** As a stack trace shows it: {@code class.method(file:line)}. */
    public String position() {
        String file = sourceFile == null ? "Unknown Source" : sourceFile;
        return function() + '(' + file + (line > 0 ? ":" + line : "") + ')';
    }

    /** One-based; 0 if unknown. */
    public int line() {
        return line;
    }

    /** The jar or folder the class came from; null if unknown. */
    public @Nullable String codeSource() {
        return codeSource;
    }

    /** Its name, or its class and identity; null if unknown. */
    public @Nullable String classLoader() {
        return classLoader;
    }

    /** The loader itself; null if unknown, the bootstrap loader, or no longer in use. */
    public @Nullable ClassLoader loader() {
        return loader == null ? null : loader.get();
    }

    /** Whether the loader has been collected, and the application with it. */
    public boolean isGone() {
        return loader != null && loader.get() == null;
    }

    /** Not thread-safe. */
    public static final class Builder {
        private final SiteKind kind;
        private final String legacyType;
        private final String canonicalType;
        private String owner = "";
        private String method = "";
        private String descriptor = "";
        private int ordinal;
        private @Nullable String sourceFile;
        private int line;
        private @Nullable String codeSource;
        private @Nullable String classLoader;
        private @Nullable ClassLoader loader;

        private Builder(SiteKind kind, String legacyType, String canonicalType) {
            this.kind = kind;
            this.legacyType = legacyType;
            this.canonicalType = canonicalType;
        }

        /**
         * @param owner the class whose method holds the site, binary or internal name
         * @param method its name; for a lambda's body the enclosing method
         * @param descriptor that method's descriptor; empty if unknown
         */
        public Builder in(String owner, String method, String descriptor) {
            this.owner = owner.replace('/', '.');
            this.method = method;
            this.descriptor = descriptor;
            return this;
        }

        /** Zero-based among the sites of the same legacy type and kind in that method; 0 unless called. */
        public Builder ordinal(int ordinal) {
            this.ordinal = ordinal;
            return this;
        }

        /** As the class file's SourceFile attribute has it (JVMS 4.7.10). */
        public Builder sourceFile(@Nullable String sourceFile) {
            this.sourceFile = sourceFile;
            return this;
        }

        /** One-based; 0 or less if unknown. */
        public Builder line(int line) {
            this.line = Math.max(line, 0);
            return this;
        }

        public Builder codeSource(@Nullable ProtectionDomain domain) {
            CodeSource source = domain == null ? null : domain.getCodeSource();
            this.codeSource = source == null ? null : Origin.codeSource(source.getLocation());
            return this;
        }

        public Builder classLoader(@Nullable ClassLoader loader) {
            this.classLoader = Origin.classLoader(loader);
            this.loader = loader;
            return this;
        }

        public Site build() {
            return new Site(this);
        }
    }
}
