package dev.ssotkit.agent.dispatch;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Defines a class in {@code java.lang}, and lets whoever calls it reach that class's members.
 *
 * <p>Never used where it lies: {@link Opening} loads a copy in a module of its own, for which alone the package is opened.
 * The agent's other classes share their module with the application's. So it may name nothing but {@code java.*}.
 */
public final class JavaLangDoor implements Callable<List<AccessibleObject>> {
    private final byte[] classFile;

    public JavaLangDoor(byte[] classFile) {
        this.classFile = classFile;
    }

    /** All fields and methods of the class, which may be used from now on whoever has them. */
    @Override
    public List<AccessibleObject> call() throws Exception {
        Class<?> defined = MethodHandles.privateLookupIn(Object.class, MethodHandles.lookup())
                .defineClass(classFile);
        List<AccessibleObject> members = new ArrayList<>();
        Collections.addAll(members, defined.getDeclaredFields());
        Collections.addAll(members, defined.getDeclaredMethods());
        AccessibleObject.setAccessible(members.toArray(new AccessibleObject[0]), true);
        return members;
    }
}
