package dev.ssotkit.agent.output.slf4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.notice.LoggerCalls;
import dev.ssotkit.agent.notice.Notices;
import dev.ssotkit.agent.output.destination.Destination;
import dev.ssotkit.agent.site.Site;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.io.File;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How much is said in a log that has hundreds of sites, by a clock that the test turns. */
class SitesInApplicationLogTest {
    private static final File LOG = new File("build", "redirects.jsonl");
    private static final long MINUTE = 60_000;

    private final List<String> printed = Collections.synchronizedList(new ArrayList<>());
    private final Sites sites = new Sites(false);
    private final Notices notices = new Notices();
    /** An application keeps its loggers; the agent does not. */
    private final List<Logger> kept = new ArrayList<>();

    private long now = 17;
    private ApplicationLog log;

    @BeforeEach
    void there_is_a_log() throws Exception {
        notices.bindings().lookWith(MethodHandles.privateLookupIn(ClassLoader.class, MethodHandles.lookup()));
        log = new ApplicationLog(sites, notices.bindings(), () -> now, () -> LOG);
    }

    @Test
    void of_the_first_twenty_sites_each_has_a_line() {
        theApplicationLogs();
        construct(0, 20);
        assertThat(log.update(false)).isEqualTo(Destination.NEVER);
        assertThat(printed).hasSize(20).allMatch(line -> line.endsWith(": redirected"));
        assertThat(log.update(true)).isEqualTo(Destination.NEVER);
        assertThat(printed).hasSize(20);
    }

    @Test
    void how_many_more_there_are_and_where_is_said_at_once_the_first_time() {
        theApplicationLogs();
        construct(0, 462);
        assertThat(log.update(false)).isEqualTo(Destination.NEVER);
        assertThat(printed)
                .hasSize(21)
                .last()
                .asString()
                .startsWith("442 more sites since the last line; all are in " + LOG + " ");
    }

    @Test
    void later_ones_are_said_together_once_a_minute() {
        theApplicationLogs();
        construct(0, 21);
        log.update(false);
        assertThat(printed).hasSize(21).last().asString().startsWith("1 more site since");

        now += 1;
        construct(21, 100);
        assertThat(log.update(false)).isEqualTo(MINUTE - 1);
        construct(100, 200);
        now += MINUTE - 2;
        assertThat(log.update(false)).isEqualTo(1);
        assertThat(printed).hasSize(21);

        now += 1;
        assertThat(log.update(false)).isEqualTo(Destination.NEVER);
        assertThat(printed).hasSize(22).last().asString().startsWith("179 more sites since");
        now += 10 * MINUTE;
        assertThat(log.update(false)).isEqualTo(Destination.NEVER);
        assertThat(printed).hasSize(22);
    }

    @Test
    void at_the_end_what_is_unsaid_is_said() {
        theApplicationLogs();
        construct(0, 21);
        log.update(false);
        construct(21, 30);
        log.update(false);
        assertThat(printed).hasSize(21);
        log.update(true);
        assertThat(printed).hasSize(22).last().asString().startsWith("9 more sites since");
        log.update(true);
        assertThat(printed).hasSize(22);
    }

    @Test
    void another_outcome_of_a_site_is_no_further_site() {
        theApplicationLogs();
        construct(0, 21);
        log.update(false);
        for (int site = 0; site < 21; site++) {
            sites.declare(site(site)).hit(Outcome.FAILED, Reason.BUSY);
        }
        assertThat(log.update(false)).isEqualTo(Destination.NEVER);
        log.update(true);
        assertThat(printed).hasSize(21);
    }

    @Test
    void what_waited_for_the_log_is_said_no_louder() {
        construct(0, 1_500);
        assertThat(log.update(false)).isEqualTo(Destination.NEVER);
        assertThat(printed).isEmpty();
        theApplicationLogs();
        log.update(false);
        log.update(true);
        assertThat(printed).filteredOn(line -> line.endsWith(": redirected")).hasSize(20);
        assertThat(printed)
                .filteredOn(line -> !line.endsWith(": redirected"))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("980 more sites"))
                .anyMatch(line -> line.startsWith("500 further legacy constructions"));
    }

    /** As {@code LoggerFactory} would tell it. */
    private void theApplicationLogs() {
        Logger logger = (Logger) Proxy.newProxyInstance(
                Logger.class.getClassLoader(), new Class<?>[] {Logger.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("warn")) {
                        printed.add((String) arguments[0]);
                    }
                    return null;
                });
        kept.add(logger);
        LoggerCalls calls = new LoggerCalls(notices.bindings(), call -> null);
        for (String step : List.of(LoggerCalls.GOTTEN, LoggerCalls.MADE)) {
            calls.apply(new Object[] {LoggerFactory.class, step, null, null, new Object[] {logger}});
        }
    }

    private void construct(int from, int to) {
        for (int site = from; site < to; site++) {
            sites.declare(site(site)).hit(Outcome.REDIRECTED);
        }
    }

    private static Site site(int ordinal) {
        return Site.builder(SiteKind.NEW, "com.acme.Legacy", "com.acme.Canonical")
                .in("com.acme.Caller", "run", "()V")
                .ordinal(ordinal)
                .classLoader(SitesInApplicationLogTest.class.getClassLoader())
                .build();
    }
}
