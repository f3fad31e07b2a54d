package dev.ssotkit.agent.output;

import dev.ssotkit.agent.config.Environment;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * OpenTelemetry's resource, from {@code OTEL_SERVICE_NAME} and {@code OTEL_RESOURCE_ATTRIBUTES} or the properties that
 * its Java agent reads, {@code otel.service.name} and {@code otel.resource.attributes}, which come first.
 */
final class ResourceAttributes {
    private final Map<String, String> values = new HashMap<>();

    ResourceAttributes(Environment environment) {
        String list = setting(environment, "otel.resource.attributes", "OTEL_RESOURCE_ATTRIBUTES");
        if (list != null) {
            for (String pair : list.split(",")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    values.put(
                            pair.substring(0, equals).trim(),
                            decode(pair.substring(equals + 1).trim()));
                }
            }
        }
        String service = setting(environment, "otel.service.name", "OTEL_SERVICE_NAME");
        if (service != null) {
            values.put("service.name", service);
        }
    }

    /** Null if it is not set. */
    @Nullable
    String get(String name) {
        return values.get(name);
    }

    private static @Nullable String setting(Environment environment, String property, String variable) {
        String value = environment.property(property);
        return value == null || value.isEmpty() ? environment.variable(variable) : value;
    }

    /** W3C Baggage's percent encoding of UTF-8. Not URLDecoder, which makes a space of a plus sign. */
    private static String decode(String value) {
        if (value.indexOf('%') < 0) {
            return value;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
            if (low >= 0) {
                decoded.write(high << 4 | low);
                i += 2;
            } else {
                decoded.write(bytes[i]);
            }
        }
        return new String(decoded.toByteArray(), StandardCharsets.UTF_8);
    }
}
