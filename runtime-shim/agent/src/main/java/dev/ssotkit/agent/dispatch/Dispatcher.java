package dev.ssotkit.agent.dispatch;

import dev.ssotkit.agent.execution.OwnFiles;
import dev.ssotkit.eligibility.classfile.ClassFileReading;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/** Puts {@link SsotDispatcher} into {@code java.lang} and connects it with the agent. */
public final class Dispatcher {
    private final Class<?> defined;

    /** Another agent of this sort has come first. */
    public static final class TakenException extends Exception {
        private static final long serialVersionUID = 1L;

        TakenException(LinkageError cause) {
            super(
                    "another ssot-shim runs in this JVM already, and stays; attach one, with all entries in its map",
                    cause);
        }
    }

    private Dispatcher(Class<?> defined) {
        this.defined = defined;
    }

    /** Opens {@code java.lang} to the agent, and no other package. */
    public static void open(Instrumentation instrumentation) {
        Map<String, Set<Module>> opened =
                Collections.singletonMap("java.lang", Collections.singleton(Dispatcher.class.getModule()));
        instrumentation.redefineModule(
                Object.class.getModule(),
                Collections.emptySet(),
                Collections.emptyMap(),
                opened,
                Collections.emptySet(),
                Collections.emptyMap());
    }

    /**
     * Defines the dispatcher. Not with {@code appendToBootstrapClassLoaderSearch}: that makes JDK 25 drop every
     * CDS-shared application class.
     *
     * @throws TakenException if it has a dispatcher already, that of an agent in another class loader
     * @throws Exception if {@code java.lang} is not open
     */
    public static Dispatcher define() throws Exception {
        MethodHandles.Lookup javaLang = MethodHandles.privateLookupIn(Object.class, MethodHandles.lookup());
        byte[] classFile = renamed();
        try {
            return new Dispatcher(javaLang.defineClass(classFile));
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
        ClassWriter writer = new ClassWriter(0);
        ClassFileReading.read(
                classFile,
                new ClassRemapper(writer, new SimpleRemapper(template, DispatcherName.INTERNAL)),
                ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
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
        Field field = defined.getDeclaredField(name);
        field.setAccessible(true);
        field.set(null, value);
    }

    /** A lookup without access checks, for private members of legacy classes and for allocation. */
    public MethodHandles.Lookup trustedLookup() throws ReflectiveOperationException {
        Method method = defined.getDeclaredMethod("trustedLookup");
        method.setAccessible(true);
        return (MethodHandles.Lookup) method.invoke(null);
    }
}
