package dev.ssotkit.walkthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.walkthrough.chat.ChatServer;
import dev.ssotkit.walkthrough.workspace.Build;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees in the page, before and with the agent, from the class files that the build made of the chat. */
class BrowserIT {

    @TempDir
    Path temporary;

    private Build build;

    @BeforeEach
    void there_is_a_browser() throws IOException {
        build = Build.read();
        Browser.require();
    }

    @Test
    void as_it_is_the_page_shows_fewer_than_five_events_and_many_managers() throws IOException {
        try (ChatServer chat = start(List.of());
                Browser browser = Browser.open(chat.address(), temporary.resolve("profile"))) {
            browser.askAs("Ada");
            browser.saveScreenshot(build.results().resolve("page-before.png"));

            assertThat(browser.text("events-received")).isEqualTo("2 of 5 events");
            assertThat(Integer.parseInt(browser.text("managers-constructed"))).isGreaterThan(1);
        }
    }

    @Test
    void with_the_agent_the_page_shows_all_five_events_and_one_manager() throws IOException {
        String agent = "-javaagent:" + build.shimJar() + "=map=" + build.map() + ",reflection=forward,log="
                + temporary.resolve("redirects.jsonl");
        try (ChatServer chat = start(List.of(agent));
                Browser browser = Browser.open(chat.address(), temporary.resolve("profile"))) {
            browser.askAs("Ada");
            browser.saveScreenshot(build.results().resolve("page-after.png"));

            assertThat(browser.text("events-received")).isEqualTo("5 of 5 events");
            assertThat(browser.text("managers-constructed")).isEqualTo("1");
        }
    }

    private ChatServer start(List<String> options) throws IOException {
        return ChatServer.start(build.chat(), options, temporary.resolve("chat.log"));
    }
}
