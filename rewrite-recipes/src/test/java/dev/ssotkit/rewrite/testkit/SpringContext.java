package dev.ssotkit.rewrite.testkit;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.support.GenericXmlApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** A code base compiled, and its bean definitions read by the real container. */
public final class SpringContext implements AutoCloseable {

    public static final String HEAD = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:p="http://www.springframework.org/schema/p"
                   xmlns:c="http://www.springframework.org/schema/c"
                   xmlns:util="http://www.springframework.org/schema/util"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans
                       http://www.springframework.org/schema/beans/spring-beans.xsd
                       http://www.springframework.org/schema/util
                       http://www.springframework.org/schema/util/spring-util.xsd">
            """;

    private final URLClassLoader loader;
    private final GenericXmlApplicationContext context = new GenericXmlApplicationContext();

    private SpringContext(URLClassLoader loader) {
        this.loader = loader;
    }

    public static SpringContext of(Map<String, String> files, String definitions) throws MalformedURLException {
        URL classes = CompiledProgram.compile(files).classPath().get(0).toUri().toURL();
        URLClassLoader loader = new URLClassLoader(new URL[] {classes}, SpringContext.class.getClassLoader());
        SpringContext spring = new SpringContext(loader);
        spring.context.setClassLoader(loader);
        spring.context.load(new ByteArrayResource(files.get(definitions).getBytes(StandardCharsets.UTF_8)));
        spring.context.refresh();
        return spring;
    }

    public Object bean(String name) {
        return context.getBean(name);
    }

    /** The one instance, as {@code one.One.get()} hands it out there. */
    public Object one() throws ReflectiveOperationException {
        return loader.loadClass("one.One").getMethod("get").invoke(null);
    }

    @Override
    public void close() throws java.io.IOException {
        context.close();
        loader.close();
    }
}
