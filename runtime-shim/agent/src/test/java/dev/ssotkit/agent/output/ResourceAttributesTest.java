package dev.ssotkit.agent.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.config.Environment;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceAttributesTest {
    private final Properties properties = new Properties();
    private final Map<String, String> variables = new HashMap<>();

    @BeforeEach
    void a_deployment_sets_both_variables() {
        variables.put("OTEL_SERVICE_NAME", "chat");
        variables.put("OTEL_RESOURCE_ATTRIBUTES", "service.name=other,service.instance.id=i1");
    }

    @Test
    void the_service_name_has_a_variable_of_its_own_that_comes_first() {
        assertThat(get("service.name")).isEqualTo("chat");
        variables.remove("OTEL_SERVICE_NAME");
        assertThat(get("service.name")).isEqualTo("other");
    }

    @Test
    void an_empty_variable_is_not_set() {
        variables.put("OTEL_SERVICE_NAME", "");
        assertThat(get("service.name")).isEqualTo("other");
        variables.put("OTEL_RESOURCE_ATTRIBUTES", "");
        assertThat(get("service.name")).isNull();
    }

    @Test
    void the_properties_of_opentelemetrys_agent_come_before_the_variables() {
        properties.setProperty("otel.service.name", "from-property");
        properties.setProperty("otel.resource.attributes", "service.instance.id=i2");
        assertThat(get("service.name")).isEqualTo("from-property");
        assertThat(get("service.instance.id")).isEqualTo("i2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "k=a%2Cb%3Dc|a,b=c",
                "k=%C3%BC%E6%97%A5|\u00fc\u65e5",
                "k=a+b|a+b",
                "k=a=b|a=b",
                " k = v ,x=y|v",
                "k=1,k=2|2",
            })
    void values_are_percent_decoded(String attributes, String value) {
        variables.put("OTEL_RESOURCE_ATTRIBUTES", attributes);
        assertThat(get("k")).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"k=%zz|%zz", "k=100%|100%", "k=%4|%4", ",,=x,broken,k=v,|v", "broken;k=v,k=w|w", "k=|''"})
    void what_is_malformed_harms_nothing_but_itself(String attributes, String value) {
        variables.put("OTEL_RESOURCE_ATTRIBUTES", attributes);
        assertThat(get("k")).isEqualTo(value);
    }

    private String get(String name) {
        return new ResourceAttributes(new Environment(properties, variables)).get(name);
    }
}
