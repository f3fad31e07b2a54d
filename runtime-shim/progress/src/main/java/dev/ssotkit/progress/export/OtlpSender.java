package dev.ssotkit.progress.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.ssotkit.record.PlainText;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Posts records in batches, and again where OTLP says that a client may ("OTLP/HTTP Response", "Failures"). Not
 * thread-safe.
 */
final class OtlpSender {
    static final int BATCH = 500;

    private static final JsonFactory JSON = new JsonFactory();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Set<Integer> RETRYABLE = Set.of(429, 502, 503, 504);
    private static final int LONGEST_MESSAGE = 200;

    /** Waits, which may be interrupted. */
    @FunctionalInterface
    interface Pause {
        void millis(long millis) throws InterruptedException;
    }

    private final OtlpEndpoint endpoint;
    private final HttpClient client;
    private final Pause pause;
    private final Consumer<String> told;
    private long accepted;
    private long rejected;

    /** @param told a line about what the receiver says */
    OtlpSender(OtlpEndpoint endpoint, HttpClient client, Pause pause, Consumer<String> told) {
        this.endpoint = endpoint;
        this.client = client;
        this.pause = pause;
        this.told = told;
    }

    /** @throws UndeliveredException if a batch is not taken; those before it are */
    void send(List<Map<String, Object>> records) throws UndeliveredException {
        for (int from = 0; from < records.size(); from += BATCH) {
            List<Map<String, Object>> batch = records.subList(from, Math.min(from + BATCH, records.size()));
            HttpResponse<byte[]> response = deliver(OtlpJson.request(batch, Instant.now()));
            long refused = Math.min(tellPartialSuccess(response.body(), batch.size()), batch.size());
            rejected += refused;
            accepted += batch.size() - refused;
        }
    }

    /** Records that the receiver has taken so far. */
    long accepted() {
        return accepted;
    }

    /** Records that it refused, and that are not to be sent again. */
    long rejected() {
        return rejected;
    }

    private HttpResponse<byte[]> deliver(byte[] body) throws UndeliveredException {
        Retries retries = new Retries();
        while (true) {
            HttpResponse<byte[]> response = null;
            String problem;
            try {
                response = client.send(request(body), HttpResponse.BodyHandlers.ofByteArray());
                if (response.statusCode() / 100 == 2) {
                    return response;
                }
                problem = "answers " + response.statusCode();
            } catch (IOException e) {
                problem = "does not answer (" + e.getClass().getSimpleName() + ")";
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UndeliveredException("interrupted");
            }
            boolean mayTryAgain = response == null || RETRYABLE.contains(response.statusCode());
            long wait = mayTryAgain ? retries.nextMillis(retryAfter(response), Instant.now()) : Retries.NO_MORE;
            if (wait == Retries.NO_MORE) {
                throw new UndeliveredException(endpoint.shown() + " " + problem
                        + (retries.count() == 0 ? "" : ", also after " + retries.count() + " more tries")
                        + "; what was not received before is not exported");
            }
            waitFor(wait);
        }
    }

    private HttpRequest request(byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.logs())
                .timeout(TIMEOUT)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        endpoint.headers().forEach(request::setHeader);
        return request.setHeader("content-type", "application/json").build();
    }

    private static @Nullable String retryAfter(@Nullable HttpResponse<byte[]> response) {
        return response == null
                ? null
                : response.headers().firstValue("retry-after").orElse(null);
    }

    private void waitFor(long millis) throws UndeliveredException {
        try {
            pause.millis(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UndeliveredException("interrupted");
        }
    }

    /** Says what the receiver says of a part ({@code ExportLogsPartialSuccess}); yields how many it refused. */
    private long tellPartialSuccess(byte[] body, int sent) {
        long refused = 0;
        String message = "";
        try (JsonParser json = JSON.createParser(body)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME && "rejectedLogRecords".equals(json.currentName())) {
                    json.nextToken();
                    refused = json.getValueAsLong();
                } else if (json.currentToken() == JsonToken.FIELD_NAME && "errorMessage".equals(json.currentName())) {
                    message = String.valueOf(json.nextTextValue());
                }
            }
        } catch (IOException e) {
            // A receiver that took all of it need not say so in JSON.
            return 0;
        }
        if (refused > 0 || !message.isEmpty()) {
            String said = endpoint.withoutSecrets(PlainText.singleLine(message));
            String cut = said.substring(0, Math.min(said.length(), LONGEST_MESSAGE));
            told.accept(endpoint.shown() + " refused " + refused + " of " + sent + " records"
                    + (cut.isEmpty() ? "" : ": " + cut));
        }
        return Math.max(refused, 0);
    }
}
