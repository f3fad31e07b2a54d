package dev.ssotkit.agent.redirect;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.IllegalClassFormatException;
import java.util.Map;

/** Defines classes as the agent leaves them. */
final class RewritingLoader extends ClassLoader {
    private final Map<String, byte[]> classFiles;
    private final ClassFileTransformer transformer;

    RewritingLoader(Map<String, byte[]> classFiles, ClassFileTransformer transformer) {
        this(RewritingLoader.class.getClassLoader(), classFiles, transformer);
    }

    RewritingLoader(ClassLoader parent, Map<String, byte[]> classFiles, ClassFileTransformer transformer) {
        super(parent);
        this.classFiles = classFiles;
        this.transformer = transformer;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] classFile = classFiles.get(name);
        if (classFile == null) {
            throw new ClassNotFoundException(name);
        }
        byte[] loaded = classFile;
        try {
            byte[] rewritten = transformer.transform(this, name.replace('.', '/'), null, null, classFile);
            loaded = rewritten == null ? classFile : rewritten;
        } catch (IllegalClassFormatException e) {
            throw new AssertionError(e);
        }
        return defineClass(name, loaded, 0, loaded.length);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] classFile = name.endsWith(".class")
                ? classFiles.get(
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                : null;
        return classFile == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(classFile);
    }
}
