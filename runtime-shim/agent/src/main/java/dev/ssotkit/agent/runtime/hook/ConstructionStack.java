package dev.ssotkit.agent.runtime.hook;

import dev.ssotkit.agent.bytecode.EnclosingMethods;
import dev.ssotkit.agent.bytecode.ReflectionCode;
import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.protocol.AddedNames;
import dev.ssotkit.agent.site.KeptClasses;
import dev.ssotkit.agent.site.Site;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who made an object that no rewritten site has announced, as the stack shows it to one of the object's methods. */
final class ConstructionStack {
    private static volatile @Nullable StackWalker walker;

    /** What stands for a functional interface around a method handle, in newer JDKs. */
    private static final String OF_HANDLES = "jdk.MHProxy";

    private final SiteKind kind;
    private final @Nullable StackFrame caller;
    /** The same method of a subclass, which calls that of the class that asks: a constructor's {@code super(..)}. */
    private final @Nullable StackFrame subclass;
    /** The first of the class's own methods of that name to be called: what {@code this(..)} was called from. */
    private final @Nullable StackFrame outermost;

    private ConstructionStack(
            SiteKind kind, @Nullable StackFrame caller, @Nullable StackFrame subclass, @Nullable StackFrame outermost) {
        this.kind = kind;
        this.caller = caller;
        this.subclass = subclass;
        this.outermost = outermost;
    }

    /**
     * Called when a hook is linked, before the stack is walked.
     *
     * @throws SecurityException if a security manager forbids to see classes in it
     */
    static void prepare() {
        if (walker == null) {
            walker = StackWalker.getInstance(
                    Set.of(StackWalker.Option.RETAIN_CLASS_REFERENCE, StackWalker.Option.SHOW_HIDDEN_FRAMES));
        }
    }

    /**
     * Of an object of class {@code actual}, one of whose methods in class {@code asking} is running.
     *
     * @param member the methods that belong to the making of the object, constructors for one
     */
    static ConstructionStack walk(Class<?> asking, Class<?> actual, String member) {
        StackWalker prepared = Objects.requireNonNull(walker);
        try (OwnRights.Claim unused = OwnRights.claim()) {
            return walk(prepared, asking, actual, member);
        }
    }

    private static ConstructionStack walk(StackWalker prepared, Class<?> asking, Class<?> actual, String member) {
        return OwnRights.use(new Supplier<ConstructionStack>() {
            @Override
            public ConstructionStack get() {
                return prepared.walk(new Function<Stream<StackFrame>, ConstructionStack>() {
                    @Override
                    public ConstructionStack apply(Stream<StackFrame> frames) {
                        return read(frames.iterator(), asking, actual, member);
                    }
                });
            }
        });
    }

    /** @param frames from the innermost on */
    static ConstructionStack read(Iterator<StackFrame> frames, Class<?> asking, Class<?> actual, String member) {
        SiteKind kind = SiteKind.NEW;
        StackFrame subclass = null;
        StackFrame outermost = null;
        boolean begun = false;
        boolean made = false;
        while (frames.hasNext()) {
            StackFrame frame = frames.next();
            Class<?> type = frame.getDeclaringClass();
            begun |= type == asking && !frame.getMethodName().startsWith(AddedNames.PREFIX);
            if (!begun) {
                // The agent's own.
                continue;
            }
            made |= !frame.getMethodName().equals(member) || !type.isAssignableFrom(actual);
            if (!made) {
                outermost = type == asking ? frame : outermost;
                if (subclass == null && type != asking && asking.isAssignableFrom(type)) {
                    subclass = frame;
                }
            } else if (isOfLambda(type)) {
                // One of a constructor; a lambda around reflection is still reflection.
                kind = kind == SiteKind.NEW ? SiteKind.METHOD_REFERENCE : kind;
            } else if (!isOfTheJdk(type)) {
                return new ConstructionStack(kind, frame, subclass, outermost);
            } else {
                kind = refine(kind, type);
            }
        }
        return new ConstructionStack(kind, null, subclass, outermost);
    }

    /** The class of a lambda: hidden, and nobody's code. Any other hidden class is code like any. */
    private static boolean isOfLambda(Class<?> type) {
        String name = type.getName();
        return isHidden(name) && (name.contains("$$Lambda") || name.startsWith(OF_HANDLES)) && !isOfTheJdk(type);
    }

    private static boolean isHidden(String className) {
        return className.indexOf('/') >= 0;
    }

    /** What follows the slash in the name of a hidden class is no identity: it is another one in each run. */
    private static String nameOf(Class<?> type) {
        String name = type.getName();
        return isHidden(name) ? name.substring(0, name.indexOf('/')) : name;
    }

    private static boolean isOfTheJdk(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null || loader == ClassLoader.getPlatformClassLoader() || ReflectionCode.carriesOut(type);
    }

    /** A service loader and a stream use reflection themselves: the outermost of the JDK's frames says what it is. */
    private static SiteKind refine(SiteKind known, Class<?> frame) {
        String type = frame.getName();
        if (type.startsWith("java.util.ServiceLoader")) {
            return SiteKind.SERVICE_LOADER;
        } else if (type.startsWith("java.io.Object")) {
            return SiteKind.DESERIALIZATION;
        } else if (known == SiteKind.NEW || known == SiteKind.METHOD_HANDLE) {
            if (type.startsWith("java.lang.reflect.")
                    || type.equals("java.lang.Class")
                    || ReflectionCode.contains(frame)) {
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

    /** Whether code constructs that no agent gets to see while it is loaded. */
    boolean isByHiddenClass() {
        return caller != null && isHidden(caller.getClassName());
    }

    /** Whether a native method does (JNI {@code NewObject}): there is nothing in its class that could be rewritten. */
    boolean isByNativeCode() {
        return caller != null && caller.isNativeMethod();
    }

    /** Whether a subclass's method of the same name is on its way through this one. */
    boolean isCalledBySubclass() {
        return subclass != null;
    }

    /** Whether that is the constructor which the caller, or a subclass, has called, and not one behind it. */
    boolean beganIn(String descriptor) {
        return outermost == null || outermost.getDescriptor().equals(descriptor);
    }

    /** Binary name of the nearest class outside the JDK; empty if there is none. */
    String callerName() {
        return caller == null ? "" : nameOf(caller.getDeclaringClass());
    }

    /**
     * Why the nearest class outside the JDK stayed as it is, whose own code has made the object; null if it did not.
     */
    @Nullable
    Reason reasonToKeepCaller(KeptClasses kept) {
        if (caller == null || caller.isNativeMethod()) {
            return null;
        }
        Class<?> type = caller.getDeclaringClass();
        boolean unseen = kind == SiteKind.NEW && !isHidden(type.getName()) && !kept.contains(type);
        return unseen ? Reason.NOT_REWRITTEN : kept.reason(type);
    }

    /** Whether that is a class which nobody has said so of: no transformer saw it, or what came out was not used. */
    boolean isByLostClass(KeptClasses kept) {
        return caller != null && !kept.contains(caller.getDeclaringClass());
    }

    Site site(SiteKind siteKind, String legacyType, String canonicalType) {
        Site.Builder site = Site.builder(siteKind, legacyType, canonicalType);
        StackFrame at = siteKind == SiteKind.SUBCLASS ? subclass : caller;
        if (at != null) {
            OwnRights.use(new Supplier<Site.Builder>() {
                @Override
                public Site.Builder get() {
                    return place(site, at);
                }
            });
        }
        return site.build();
    }

    private static Site.Builder place(Site.Builder site, StackFrame at) {
        Class<?> type = at.getDeclaringClass();
        EnclosingMethods.Source source = EnclosingMethods.of(type, at.getMethodName(), at.getDescriptor());
        return site.in(nameOf(type), source.name(), source.descriptor())
                .sourceFile(at.getFileName())
                .line(at.getLineNumber())
                .codeSource(type.getProtectionDomain())
                .classLoader(type.getClassLoader());
    }
}
