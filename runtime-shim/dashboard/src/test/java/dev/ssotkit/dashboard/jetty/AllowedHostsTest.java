package dev.ssotkit.dashboard.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {
    private static AllowedHosts named(String host, int... address) throws Exception {
        byte[] bytes = new byte[address.length];
        for (int i = 0; i < address.length; i++) {
            bytes[i] = (byte) address[i];
        }
        return AllowedHosts.of(host, InetAddress.getByAddress(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:80",
                "LocalHost.",
                "127.0.0.1:8080",
                "127.1.2.3",
                "[::1]",
                "[::1]:80",
                "[0:0:0:0:0:0:0:1]"
            })
    void this_machine_is_allowed_whatever_it_is_called_and_through_whatever_port(String host) throws Exception {
        assertThat(named("127.0.0.1", 127, 0, 0, 1).allow(host)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "evil.example:127.0.0.1",
                "notlocalhost",
                "127.0.0",
                "10.0.0.7",
                "[::2]",
                "localhost:80:80",
                "a@localhost",
                "localhost/"
            })
    void another_host_is_not(String host) throws Exception {
        assertThat(named("127.0.0.1", 127, 0, 0, 1).allow(host)).isFalse();
    }

    @Test
    void the_host_that_the_user_named_is_allowed_and_its_address() throws Exception {
        AllowedHosts hosts = named("Build-7.acme.example", 10, 0, 0, 7);
        assertThat(hosts.allow("build-7.acme.example:8080")).isTrue();
        assertThat(hosts.allow("10.0.0.7")).isTrue();
        assertThat(hosts.allow("10.0.0.8")).isFalse();
        assertThat(hosts.allow("build-8.acme.example")).isFalse();
    }

    @Test
    void who_opens_every_address_may_be_asked_by_each_but_by_no_foreign_name() throws Exception {
        AllowedHosts hosts = named("0.0.0.0", 0, 0, 0, 0);
        assertThat(hosts.allow("10.0.0.8:8080")).isTrue();
        assertThat(hosts.allow("[fe80::1]")).isTrue();
        assertThat(hosts.allow("evil.example")).isFalse();
        assertThat(hosts.allow("10.0.0.8.evil.example")).isFalse();
    }
}
