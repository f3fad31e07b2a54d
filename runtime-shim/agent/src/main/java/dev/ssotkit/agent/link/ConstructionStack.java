package dev.ssotkit.agent.link;

import dev.ssotkit.agent.analysis.EnclosingMethods;
import dev.ssotkit.agent.analysis.ReflectionCode;
import dev.ssotkit.agent.site.KeptClasses;
import dev.ssotkit.agent.site.Site;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who runs a constructor that no rewritten site has announced, as the stack shows it. */
final class ConstructionStack {
    private static final StackWalker WALKER = StackWalker.getInstance(
            Set.of(StackWalker.Option.RETAIN_CLASS_REFERENCE, StackWalker.Option.SHOW_HIDDEN_FRAMES));

    private final SiteKind kind;
    private final @Nullable StackFrame caller;
    /** The constructor of a subclass that calls {@code super(..)} of the class asked about. */
    private final @Nullable StackFrame subclass;

    private ConstructionStack(SiteKind kind, @Nullable StackFrame caller, @Nullable StackFrame subclass) {
        this.kind = kind;
        this.caller = caller;
        this.subclass = subclass;
    }

    /** Of the object of class {@code actual} whose constructor {@code constructed} is running. */
    static ConstructionStack walk(Class<?> constructed, Class<?> actual) {
        return WALKER.walk(new Function<Stream<StackFrame>, ConstructionStack>() {
            @Override
            public ConstructionStack apply(Stream<StackFrame> frames) {
                return read(frames.iterator(), constructed, actual);
            }
        });
    }

    private static ConstructionStack read(Iterator<StackFrame> frames, Class<?> constructed, Class<?> actual) {
        SiteKind kind = SiteKind.NEW;
        StackFrame subclass = null;
        boolean inConstructors = false;
        boolean pastConstructors = false;
        while (frames.hasNext()) {
            StackFrame frame = frames.next();
            Class<?> type = frame.getDeclaringClass();
            boolean constructor = frame.getMethodName().equals("<init>") && type.isAssignableFrom(actual);
            if (!pastConstructors && constructor) {
                inConstructors = true;
                if (subclass == null && type != constructed && constructed.isAssignableFrom(type)) {
                    subclass = frame;
                }
            } else if (inConstructors) {
                pastConstructors = true;
                if (isHidden(type)) {
                    // One of a constructor; a lambda around reflection is still reflection.
                    kind = kind == SiteKind.NEW ? SiteKind.METHOD_REFERENCE : kind;
                } else if (!isOfTheJdk(type)) {
                    return new ConstructionStack(kind, frame, subclass);
                } else {
                    kind = refine(kind, type.getName());
                }
            }
        }
        return new ConstructionStack(kind, null, subclass);
    }

    /** The class of a lambda: its name is no identity. */
    private static boolean isHidden(Class<?> type) {
        return type.getName().indexOf('/') >= 0 && !isOfTheJdk(type);
    }

    private static boolean isOfTheJdk(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null
                || loader == ClassLoader.getPlatformClassLoader()
                || ReflectionCode.carriesOut(type.getName());
    }

    /** A service loader and a stream use reflection themselves: the outermost of the JDK's frames says what it is. */
    private static SiteKind refine(SiteKind known, String type) {
        if (type.startsWith("java.util.ServiceLoader")) {
            return SiteKind.SERVICE_LOADER;
        } else if (type.startsWith("java.io.Object")) {
            return SiteKind.DESERIALIZATION;
        } else if (known == SiteKind.NEW || known == SiteKind.METHOD_HANDLE) {
            if (type.startsWith("java.lang.reflect.")
                    || type.equals("java.lang.Class")
                    || ReflectionCode.contains(type)) {
                return SiteKind.REFLECTION;
            } else if (type.startsWith("java.lang.invoke.")) {
                return SiteKind.METHOD_HANDLE;
            }
        }
        return known;
    }

    SiteKind kind() {
        return kind;
    }

    /** Whether the JDK stands between the caller and the constructor. */
    boolean isReflective() {
        return kind != SiteKind.NEW && kind != SiteKind.METHOD_REFERENCE;
    }

    /** Binary name of the nearest class outside the JDK; empty if there is none. */
    String callerName() {
        return caller == null ? "" : caller.getClassName();
    }

    /** Why the nearest class outside the JDK stayed as it is; null if it did not, or if there is none. */
    @Nullable
    Reason reasonToKeepCaller(KeptClasses kept) {
        return caller == null ? null : kept.reason(caller.getDeclaringClass());
    }

    Site site(SiteKind siteKind, String legacyType, String canonicalType) {
        Site.Builder site = Site.builder(siteKind, legacyType, canonicalType);
        StackFrame at = siteKind == SiteKind.SUBCLASS ? subclass : caller;
        if (at != null) {
            EnclosingMethods.Source source =
                    EnclosingMethods.of(at.getDeclaringClass(), at.getMethodName(), at.getDescriptor());
            site.in(at.getClassName(), source.name(), source.descriptor())
                    .sourceFile(at.getFileName())
                    .line(at.getLineNumber())
                    .codeSource(at.getDeclaringClass().getProtectionDomain())
                    .classLoader(at.getDeclaringClass().getClassLoader());
        }
        return site.build();
    }
}
