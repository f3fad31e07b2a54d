package dev.ssotkit.agent.dispatch;

import dev.ssotkit.agent.execution.OwnFiles;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Puts {@link SsotDispatcher} into {@code java.lang} and connects it with the agent. */
public final class Dispatcher {
    private final List<AccessibleObject> members;

    /** Another agent of this sort has come first. */
    public static final class TakenException extends Exception {
        private static final long serialVersionUID = 1L;

        TakenException(LinkageError cause) {
            super(
                    "another ssot-shim runs in this JVM already, and stays; attach one, with all entries in its map",
                    cause);
        }
    }

    private Dispatcher(List<AccessibleObject> members) {
        this.members = members;
    }

    /**
     * Defines the dispatcher. Not with {@code appendToBootstrapClassLoaderSearch}: that makes JDK 25 drop every
     * CDS-shared application class.
     *
     * @param instrumentation opens {@code java.lang} to one class of the agent's, and to nobody else; null where the JVM
     *     was started with it open to all
     * @throws TakenException if it has a dispatcher already, that of an agent in another class loader
     * @throws Exception if {@code java.lang} is not open
     */
    public static Dispatcher define(@Nullable Instrumentation instrumentation) throws Exception {
        Callable<List<AccessibleObject>> door = Opening.door(instrumentation, renamed());
        try {
            return new Dispatcher(door.call());
        } catch (LinkageError e) {
            throw new TakenException(e);
        }
    }

    private static byte[] renamed() throws IOException {
        String template = SsotDispatcher.class.getName().replace('.', '/');
        byte[] classFile = OwnFiles.read(SsotDispatcher.class, "SsotDispatcher.class");
        if (classFile == null) {
            throw new IOException("the agent's jar lacks " + template);
        }
        return RenamedClass.of(classFile, template, DispatcherName.INTERNAL);
    }

    /**
     * From now on rewritten code reaches the agent.
     *
     * @param agent links, and takes late calls
     * @param members yields what is told by the members of one of canonical's classes
     */
    public void connect(Function<Object[], Object> agent, Function<Class<?>, IntPredicate> members)
            throws ReflectiveOperationException {
        set("members", members);
        set("agent", agent);
    }

    private void set(String name, Object value) throws ReflectiveOperationException {
        member(Field.class, name).set(null, value);
    }

    /** A lookup without access checks, for private members of legacy classes and for allocation. */
    public MethodHandles.Lookup trustedLookup() throws ReflectiveOperationException {
        return (MethodHandles.Lookup) member(Method.class, "trustedLookup").invoke(null);
    }

    private <T extends AccessibleObject & Member> T member(Class<T> kind, String name) throws NoSuchFieldException {
        for (AccessibleObject member : members) {
            if (kind.isInstance(member) && kind.cast(member).getName().equals(name)) {
                return kind.cast(member);
            }
        }
        throw new NoSuchFieldException(name);
    }
}
