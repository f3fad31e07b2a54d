package dev.ssotkit.agent.config;

import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The system properties and environment variables of the JVM, or a test's. */
public final class Environment {
    private final Properties properties;
    private final Map<String, String> variables;

    public Environment(Properties properties, Map<String, String> variables) {
        this.properties = properties;
        this.variables = variables;
    }

    public static Environment ofThisJvm() {
        return new Environment(System.getProperties(), System.getenv());
    }

    /** Null if it is not set. */
    public @Nullable String property(String name) {
        return properties.getProperty(name);
    }

    /** Null if it is not set, or set to nothing, as in many a compose file. */
    public @Nullable String variable(String name) {
        String value = variables.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    Iterable<String> propertyNames() {
        return properties.stringPropertyNames();
    }
}
