package dev.ssotkit.dashboard.jetty;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What is answered to whom nothing is shown: a line of text, in place of Jetty's page of errors. */
final class Refusal implements Request.Handler {

    /** Of what Jetty itself does not understand, or has failed at. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        protect(response.getHeaders());
        say(response.getStatus(), HttpStatus.getMessage(response.getStatus()), response, callback);
        return true;
    }

    static void say(int status, String why, Response response, Callback callback) {
        response.setStatus(status);
        ByteBuffer text = StandardCharsets.UTF_8.encode(why + "\n");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, text.remaining());
        response.write(true, text, callback);
    }

    /** As every answer is; a page says for itself what it may load. */
    static void protect(HttpFields.Mutable answer) {
        answer.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        answer.put("X-Content-Type-Options", "nosniff");
        answer.put("Referrer-Policy", "no-referrer");
        answer.put("Cross-Origin-Resource-Policy", "same-origin");
        answer.put(HttpHeader.CACHE_CONTROL, "no-store");
    }
}
