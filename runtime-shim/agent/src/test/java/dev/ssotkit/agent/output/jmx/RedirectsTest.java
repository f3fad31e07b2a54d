package dev.ssotkit.agent.output.jmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.config.ModeSwitch;
import dev.ssotkit.agent.site.Sites;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RedirectsTest {
    private final TreeMap<String, Mode> modes = new TreeMap<>();
    private final Redirects bean = new Redirects(new Sites(true), new ModeSwitch() {
        @Override
        public Set<String> canonicalTypes() {
            return new TreeSet<>(Set.of("a.One", "b.Two"));
        }

        @Override
        public Mode mode(String canonicalType) {
            return modes.get(canonicalType);
        }

        @Override
        public void setMode(String canonicalType, Mode mode) {
            modes.put(canonicalType, mode);
        }
    });

    @Test
    void a_mode_is_switched_for_one_canonical_type_or_all() {
        bean.setMode("a.One", "strict");
        bean.setMode("*", "observe");

        assertThat(modes).containsEntry("a.One", Mode.STRICT).containsEntry("*", Mode.OBSERVE);
    }

    @Test
    void a_wrong_mode_or_type_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> bean.setMode("a.One", "Strict"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no mode `Strict`; use observe, redirect or strict");
        assertThatThrownBy(() -> bean.setMode("a.Other", "strict"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no canonical type `a.Other` in the map; use one of [a.One, b.Two] or *");
        assertThat(modes).isEmpty();
    }
}
