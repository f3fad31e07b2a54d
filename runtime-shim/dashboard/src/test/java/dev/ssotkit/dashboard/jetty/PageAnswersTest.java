package dev.ssotkit.dashboard.jetty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.dashboard.ServedPage;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered, to whom, and with which protection. */
@Timeout(60)
class PageAnswersTest {
    private RunningServer running;

    @BeforeEach
    void starts() throws Exception {
        running = RunningServer.start();
    }

    @AfterEach
    void stops() {
        running.close();
    }

    @Test
    void the_page_is_what_it_is_now() throws Exception {
        HttpResponse<String> first = running.ask("GET", "/");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).isEqualTo("<p>secret ä</p>");
        assertThat(first.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(first.headers().firstValue("Content-Security-Policy")).contains("default-src 'self'");
        assertProtected(first.headers());

        running.show("<p>two</p>", "2");
        assertThat(running.ask("GET", "/?from=a-bookmark").body()).isEqualTo("<p>two</p>");
        assertThat(running.ask("GET", "/").body()).as("read by more than one").isEqualTo("<p>two</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events"})
    void a_head_has_the_headers_alone(String path) throws Exception {
        HttpResponse<String> head = running.ask("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertProtected(head.headers());
        assertThat(running.server.listeners()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/favicon.ico", "/events/", "/index.html", "/..", "/a/b", "//", "/%2e", "/events;a"})
    void nothing_else_is_there(String path) throws Exception {
        HttpResponse<String> missing = running.ask("GET", path);
        assertThat(missing.statusCode()).isIn(404, 400);
        assertThat(missing.body()).doesNotContain("secret");
        assertThat(missing.headers().firstValue("Server")).isEmpty();
        assertProtected(missing.headers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND"})
    void the_page_can_only_be_read(String method) throws Exception {
        for (String path : new String[] {"/", "/events", "/other"}) {
            HttpResponse<String> refused = running.ask(method, path);
            assertThat(refused.statusCode()).isEqualTo(405);
            assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD");
            assertProtected(refused.headers());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/other"})
    void who_asks_for_another_host_is_told_nothing(String path) throws Exception {
        assertThat(running.answerTo("GET " + path + " HTTP/1.1", "Host: evil.example", "Connection: close"))
                .startsWith("HTTP/1.1 421 ")
                .contains("nosniff")
                .doesNotContain("secret");
        assertThat(running.answerTo("GET " + path + " HTTP/1.0")).startsWith("HTTP/1.1 421 ");
        assertThat(running.server.listeners()).isZero();
    }

    @Test
    void no_host_can_be_smuggled_in() throws Exception {
        assertThat(running.answerTo("GET / HTTP/1.1", "Host: localhost", "Host: evil.example", "Connection: close"))
                .doesNotContain("secret");
        assertThat(running.answerTo("GET http://evil.example/ HTTP/1.1", "Host: localhost", "Connection: close"))
                .doesNotContain("secret");
        assertThat(running.answerTo("GET / HTTP/1.1", "Connection: close")).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void the_host_that_the_user_named_is_answered() throws Exception {
        assertThat(running.answerTo("GET / HTTP/1.1", "Host: Build.example:1", "Connection: close"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void a_port_that_is_taken_is_said_to_be() throws Exception {
        InetSocketAddress taken = new InetSocketAddress(InetAddress.getLoopbackAddress(), running.server.port());
        assertThatThrownBy(() -> JettyPageServer.start(
                        taken,
                        AllowedHosts.of("localhost", taken.getAddress()),
                        () -> ServedPage.of("", "", ""),
                        Duration.ofSeconds(1)))
                .isInstanceOf(BindException.class);
    }

    private static void assertProtected(HttpHeaders headers) {
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
        assertThat(headers.firstValue("Server")).isEmpty();
    }
}
