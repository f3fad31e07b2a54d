package dev.ssotkit.agent.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {
    private final Properties properties = new Properties();
    private final Map<String, String> variables = new HashMap<>();

    @Test
    void every_option_but_the_map_has_a_default() throws Exception {
        Settings settings = read("map=rewrite.yml");

        assertThat(settings.map()).isEqualTo("rewrite.yml");
        assertThat(settings.recipe()).isNull();
        assertThat(settings.mode()).isEqualTo(Mode.REDIRECT);
        assertThat(settings.reflection().forwardsAnything()).isFalse();
        assertThat(settings.log().pattern()).isEqualTo("ssot-redirects-%h-%p-%i.jsonl");
        assertThat(settings.log().maxBytes()).isEqualTo(64L * 1024 * 1024);
        assertThat(settings.log().files()).isEqualTo(3);
        assertThat(settings.log().intervalMillis()).isEqualTo(5000);
        assertThat(settings.quiet()).isFalse();
        assertThat(settings.debug()).isFalse();
        assertThat(settings.threadNames()).isTrue();
    }

    @Test
    void every_option_can_be_given_in_the_agent_argument() throws Exception {
        Settings settings = read("map=m.yml,recipe=com.acme.One,mode=strict,reflection=forward,log=l.jsonl,log.max=1,"
                + "log.files=2,interval=7,quiet=true,debug=true,thread.names=false");

        assertThat(settings.recipe()).isEqualTo("com.acme.One");
        assertThat(settings.mode()).isEqualTo(Mode.STRICT);
        assertThat(settings.reflection().forwards("a.B")).isTrue();
        assertThat(settings.log().pattern()).isEqualTo("l.jsonl");
        assertThat(settings.log().maxBytes()).isEqualTo(1024L * 1024);
        assertThat(settings.log().files()).isEqualTo(2);
        assertThat(settings.log().intervalMillis()).isEqualTo(7000);
        assertThat(settings.quiet()).isTrue();
        assertThat(settings.debug()).isTrue();
        assertThat(settings.threadNames()).isFalse();
    }

    @Test
    void a_system_property_beats_the_environment_which_beats_the_argument() throws Exception {
        assertThat(read("map=m,mode=strict").mode()).isEqualTo(Mode.STRICT);
        variables.put("SSOT_MODE", "observe");
        assertThat(read("map=m,mode=strict").mode()).isEqualTo(Mode.OBSERVE);
        properties.setProperty("ssot.mode", "redirect");
        assertThat(read("map=m,mode=strict").mode()).isEqualTo(Mode.REDIRECT);
    }

    @Test
    void a_dotted_option_is_underscored_in_the_environment() throws Exception {
        variables.put("SSOT_LOG_MAX", "9");
        variables.put("SSOT_THREAD_NAMES", "false");
        variables.put("SSOT_MAP", "m.yml");

        Settings settings = read(null);

        assertThat(settings.map()).isEqualTo("m.yml");
        assertThat(settings.log().maxBytes()).isEqualTo(9L * 1024 * 1024);
        assertThat(settings.threadNames()).isFalse();
    }

    @Test
    void an_empty_environment_variable_is_not_set() throws Exception {
        variables.put("SSOT_MODE", "");

        assertThat(read("map=m,mode=strict").mode()).isEqualTo(Mode.STRICT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "map=a,b/rewrite.yml,mode=strict | a,b/rewrite.yml",
                "map=a, b.yml,mode=strict | a, b.yml",
                "map=C:\\maps\\rewrite.yml,mode=strict | C:\\maps\\rewrite.yml",
                "map=a=b.yml,mode=strict | a=b.yml",
                "mode=strict,map=with space.yml, | with space.yml",
                "mode=strict , map = m.yml | m.yml",
            })
    void a_path_may_hold_commas_colons_and_equals_signs(String argument, String map) throws Exception {
        assertThat(read(argument).map()).isEqualTo(map);
        assertThat(read(argument).mode()).isEqualTo(Mode.STRICT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "map=\"a b.yml\",mode=\"strict\",log='l.jsonl' | \"a b.yml\"",
                "\"map=a b.yml,mode=strict,log=l.jsonl\" | a b.yml",
                "'map=a b.yml',\"mode=strict\", 'log=l.jsonl' | a b.yml",
                "map=\"my,mode=observe,b.yml\",mode=strict,log=l.jsonl | \"my,mode=observe,b.yml\"",
                "mode = \"strict\" , map = \\\"m.yml\\\" ,log=\\'l.jsonl\\' | \\\"m.yml\\\"",
                "map=my, \"so called\" map.yml,mode=strict,log=l.jsonl | my, \"so called\" map.yml",
                "map=it's.yml,mode=strict,log=l.jsonl | it's.yml",
            })
    void quotation_marks_around_a_value_a_pair_or_all_of_it_count_for_nothing(String argument, String map)
            throws Exception {
        Settings settings = read(argument);

        assertThat(settings.map()).as("as written, for a file may be called so").isEqualTo(map);
        assertThat(settings.mode()).isEqualTo(Mode.STRICT);
        assertThat(settings.log().pattern()).isEqualTo("l.jsonl");
    }

    @Test
    void quotation_marks_that_a_service_or_compose_file_left_count_for_nothing_either() throws Exception {
        variables.put("SSOT_MODE", "\"observe\"");
        variables.put("SSOT_REFLECTION", "'com.acme;org.other'");
        variables.put("SSOT_INTERVAL", "\"7\"");
        properties.setProperty("ssot.recipe", "\u201ccom.acme.One\u201d");
        properties.setProperty("ssot.quiet", "'\"true\"'");

        Settings settings = read("map=m");

        assertThat(settings.mode()).isEqualTo(Mode.OBSERVE);
        assertThat(settings.reflection().forwards("org.other.X")).isTrue();
        assertThat(settings.log().intervalMillis()).isEqualTo(7000);
        assertThat(settings.recipe()).isEqualTo("com.acme.One");
        assertThat(settings.quiet()).isTrue();
    }

    @Test
    void reflection_takes_whole_packages() throws Exception {
        ReflectionForwarding reflection =
                read("map=m,reflection=com.acme;org.other.di").reflection();

        assertThat(reflection.forwardsAnything()).isTrue();
        assertThat(reflection.forwards("com.acme.Main")).isTrue();
        assertThat(reflection.forwards("com.acme.deep.Main$Inner")).isTrue();
        assertThat(reflection.forwards("org.other.di.X")).isTrue();
        assertThat(reflection.forwards("com.acmeplus.Main")).isFalse();
        assertThat(reflection.forwards("org.other.X")).isFalse();
        assertThat(reflection.forwards("com.acme")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mode=strict | no map; write -javaagent:ssot-shim.jar=map=rewrite.yml",
                "map=m,mdoe=strict | unknown option `mdoe`; did you mean `mode`?",
                "map=m,log.size=3 | unknown option `log.size`; did you mean `log.files`?",
                "rewrite.yml | unknown option `rewrite.yml`; the options are map, recipe, mode, reflection, log, "
                        + "log.max, log.files, interval, quiet, debug, thread.names",
                "map=m,quiet | option `quiet` has no value; write `quiet=..`",
                "map=m,mode=strict,mode=observe | option `mode` is given twice; write it once",
                "map=m,mode=Redirect | `mode=Redirect` is not valid; write `observe`, `redirect` or `strict`",
                "map=m,interval=0 | `interval=0` is not valid; write a whole number from 1 to 86400",
                "map=m,interval=5s | `interval=5s` is not valid; write a whole number from 1 to 86400",
                "map=m,log.max=-1 | `log.max=-1` is not valid; write a whole number from 1 to 1048576",
                "map=m,quiet=yes | `quiet=yes` is not valid; write `true` or `false`",
                "map=m,log= | `log` is empty; give it a value or leave it out",
                "map=m,log='' | `log` is empty; give it a value or leave it out",
                "map=m,recipe='' | `recipe` is empty; give it a value or leave it out",
                "map=m,mode='redirekt' | `mode='redirekt'` is not valid; write `observe`, `redirect` or `strict`",
                "map=m,log='a | `log='a` is not valid; write a path: no URL, and quotation marks on both sides or none",
                "map=m,log=file:/a.jsonl | `log=file:/a.jsonl` is not valid; write a path: no URL, and quotation marks "
                        + "on both sides or none",
                "map=m,reflection=forwrad | `reflection=forwrad` is not valid; write `observe`, `forward` or packages "
                        + "such as `com.acme;org.other`",
                "map=m,reflection=com.acme.* | `reflection=com.acme.*` is not valid; write `observe`, `forward` or "
                        + "packages such as `com.acme;org.other`",
            })
    void a_wrong_option_is_named_with_what_would_be_right(String argument, String message) {
        assertThatThrownBy(() -> read(argument))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessage(message);
    }

    @Test
    void a_wrong_value_is_named_where_it_was_given() {
        properties.setProperty("ssot.mode", "off");
        assertThatThrownBy(() -> read("map=m")).hasMessageStartingWith("`-Dssot.mode=off` is not valid");
        properties.clear();
        variables.put("SSOT_LOG_FILES", "none");
        assertThatThrownBy(() -> read("map=m")).hasMessageStartingWith("`SSOT_LOG_FILES=none` is not valid");
    }

    @Test
    void a_misspelt_system_property_is_no_silence() {
        properties.setProperty("ssot.recipee", "x");

        assertThatThrownBy(() -> read("map=m"))
                .hasMessage("unknown option `recipee` in -Dssot.recipee; did you mean `recipe`?");
    }

    private Settings read(String argument) throws InvalidSettingsException {
        return SettingsReader.read(argument, new Environment(properties, variables));
    }
}
