package dev.ssotkit.agent.dispatch;

import dev.ssotkit.agent.execution.OwnFiles;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.AccessibleObject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The loader, and so the module, of {@link JavaLangDoor}. Nothing is opened to the application, which may well look what
 * is: to clear what an application has left in threads, or to read fields where it can and ask for methods where not.
 */
final class Opening extends ClassLoader {
    private Opening() {
        super(null);
    }

    /**
     * What defines a class in {@code java.lang} when it is called, and yields its members.
     *
     * @param instrumentation null where the JVM was started with the package open to all
     */
    static Callable<List<AccessibleObject>> door(@Nullable Instrumentation instrumentation, byte[] classFile)
            throws Exception {
        Opening opening = new Opening();
        if (instrumentation != null) {
            instrumentation.redefineModule(
                    Object.class.getModule(),
                    Collections.emptySet(),
                    Collections.emptyMap(),
                    Collections.singletonMap("java.lang", Collections.singleton(opening.getUnnamedModule())),
                    Collections.emptySet(),
                    Collections.emptyMap());
        }
        return opening.copy(classFile);
    }

    @SuppressWarnings("unchecked")
    private Callable<List<AccessibleObject>> copy(byte[] classFile) throws Exception {
        byte[] door = OwnFiles.read(JavaLangDoor.class, JavaLangDoor.class.getSimpleName() + ".class");
        if (door == null) {
            throw new IOException("the agent's jar lacks " + JavaLangDoor.class.getName());
        }
        Class<?> copy = defineClass(
                JavaLangDoor.class.getName(), door, 0, door.length, JavaLangDoor.class.getProtectionDomain());
        return (Callable<List<AccessibleObject>>)
                copy.getConstructor(byte[].class).newInstance((Object) classFile);
    }
}
