package dev.ssotkit.evidence.construction;

import dev.ssotkit.evidence.classes.ClassShapes;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * The application's classes once more, with nothing initialised: what its tests have constructed so far is not seen here, and
 * what is constructed here is not seen by them. Everything else is the parent's.
 */
public final class FreshApplication extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final ClassShapes classes;

    /** @param parent loads what is not among the classes, and finds resources */
    public FreshApplication(ClassShapes classes, ClassLoader parent) {
        super(parent);
        this.classes = classes;
    }

    /**
     * Runs a site.
     *
     * @return what it yields
     * @throws Throwable what the constructor or factory throws, or what keeps it from being called
     */
    public @Nullable Object yieldOf(ConstructionSite site) throws Throwable {
        return call(define(site).getMethod(ConstructionSite.YIELD));
    }

    /**
     * Calls a static method without parameters.
     *
     * @throws Throwable what it throws, or what keeps it from being called
     */
    public @Nullable Object call(String className, String method) throws Throwable {
        return call(loadClass(className).getDeclaredMethod(method));
    }

    private @Nullable Object call(Method method) throws Throwable {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            method.setAccessible(true);
            return method.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Class<?> define(ConstructionSite site) {
        synchronized (getClassLoadingLock(site.className())) {
            Class<?> known = findLoadedClass(site.className());
            byte[] bytes = site.classFile();
            return known != null ? known : defineClass(site.className(), bytes, 0, bytes.length);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (classes.containerOf(name).isEmpty()) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            byte[] bytes = classes.classFile(name.replace('.', '/'));
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
