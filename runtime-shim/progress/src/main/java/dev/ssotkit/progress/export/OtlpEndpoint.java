package dev.ssotkit.progress.export;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.record.PlainText;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where OpenTelemetry's environment variables, or the command line, say that logs go.
 *
 * @param logs the address that records are posted to, without user and password
 * @param headers what is sent with each request: secrets, as a rule
 */
record OtlpEndpoint(URI logs, Map<String, String> headers) {
    private static final String PATH = "/v1/logs";
    private static final int LAST_PORT = 0xffff;

    /**
     * By the OTLP exporter's configuration.
     *
     * @param given on the command line; null if it is not
     * @param environment yields null for a variable that is not set
     * @throws InputException if there is none, or it cannot be understood
     */
    static OtlpEndpoint of(@Nullable String given, Function<String, @Nullable String> environment) {
        String own = environment.apply("OTEL_EXPORTER_OTLP_LOGS_ENDPOINT");
        String shared = environment.apply("OTEL_EXPORTER_OTLP_ENDPOINT");
        String written = given != null ? given : isSet(own) ? own : shared;
        if (!isSet(written)) {
            throw new InputException("no receiver: give --otlp URL, such as http://localhost:4318, or set"
                    + " OTEL_EXPORTER_OTLP_ENDPOINT");
        }
        boolean isWhole = given == null && isSet(own);
        URI uri = parsed(written);
        Map<String, String> headers = new LinkedHashMap<>();
        if (uri.getUserInfo() != null) {
            headers.put(
                    "authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString(uri.getUserInfo().getBytes(StandardCharsets.UTF_8)));
        }
        URI address = address(uri, isWhole);
        for (String variable : List.of("OTEL_EXPORTER_OTLP_HEADERS", "OTEL_EXPORTER_OTLP_LOGS_HEADERS")) {
            Map<String, String> more = headers(variable, environment.apply(variable));
            more.forEach((name, value) -> refuseUnsendable(address, variable, name, value));
            headers.putAll(more);
        }
        return new OtlpEndpoint(address, headers);
    }

    /** Told here: what the client says of such a header repeats its value. */
    private static void refuseUnsendable(URI address, String variable, String name, String value) {
        try {
            HttpRequest.newBuilder(address).setHeader(name, value);
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    variable + ": the header " + PlainText.singleLine(name) + " or its value cannot be sent");
        }
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static URI parsed(@Nullable String written) {
        URI uri = null;
        try {
            uri = new URI(String.valueOf(written).strip());
        } catch (URISyntaxException e) {
            // It may have a password in it, so neither it nor what is wrong with it is repeated.
        }
        if (uri == null || !String.valueOf(uri.getScheme()).matches("(?i)https?") || uri.getRawAuthority() == null) {
            throw new InputException(
                    "the receiver's address is no http or https URL; write it as http://localhost:4318");
        }
        if (uri.getHost() == null) {
            throw new InputException(
                    "the receiver's address has a host that is no host's name (RFC 1123: letters, digits,"
                            + " - and dots, so no _), and Java asks nobody there; give another name of it, or its number");
        }
        if (uri.getPort() > LAST_PORT) {
            throw new InputException("the receiver's address has a port beyond " + LAST_PORT);
        }
        return uri;
    }

    private static URI address(URI uri, boolean isWhole) {
        // As written, for what is decoded and encoded again may be another address: %2B in a key is no plus sign.
        String written = String.valueOf(uri.getRawPath());
        String path = written.replaceFirst("/+$", "");
        String whole = isWhole || path.endsWith(PATH) ? written : path + PATH;
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(uri.getScheme() + "://" + uri.getHost() + port + whole + query);
    }

    /** {@code name=value,name=value}, percent-encoded as W3C Baggage has it. */
    private static Map<String, String> headers(String variable, @Nullable String list) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String pair : isSet(list) ? String.valueOf(list).split(",") : new String[0]) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw new InputException(variable + ": write name=value,name=value");
            }
            headers.put(
                    pair.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                    decoded(pair.substring(equals + 1).strip()));
        }
        return headers;
    }

    private static String decoded(String value) {
        try {
            // A plus sign is one here.
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /** The address as it may be printed: no query either, for keys stand there. */
    String shown() {
        String text = logs.toString();
        int query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query);
    }

    /** The text with nothing in it that a header keeps secret. */
    String withoutSecrets(String text) {
        String clean = text;
        for (String value : headers.values()) {
            clean = value.isEmpty() ? clean : clean.replace(value, "***");
        }
        return clean;
    }

    /** Without the headers' values. */
    @Override
    public String toString() {
        return shown() + " " + headers.keySet();
    }
}
