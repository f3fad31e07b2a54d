package dev.ssotkit.agent.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.site.Sites;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reflection generates code after some calls (JDK 17: 15): a construction in that code is still reflection's. */
class GeneratedAccessorsTest {

    @Test
    void the_twentieth_reflective_construction_is_reported_as_the_first_was() {
        RunningProgram program = Managers.duplicated()
                .main(
                        "var constructor = Legacy.class.getConstructor();",
                        "for (int i = 0; i < 20; i++) constructor.newInstance();",
                        "return null;")
                .start();

        program.run();
        assertThat(program.events())
                .filteredOn(event -> event.contains("reflect"))
                .containsExactly("20 observed(reflection) reflection app.Legacy in app.Main.run");
    }

    @Test
    void code_that_reflection_generates_is_left_alone() {
        Program program = Managers.duplicated().main("return new Legacy();");
        Map<String, byte[]> files = program.classFiles();
        RedirectTransformer transformer =
                RedirectTransformer.of(program.map(), program.settings().reflection(), new Sites(true));
        ClassLoader loader = new RewritingLoader(files, transformer);
        byte[] constructing = files.get("app.Main");

        assertThat(transformer.transform(loader, "app/Main", null, null, constructing))
                .isNotNull();
        String generated = "jdk/internal/reflect/GeneratedConstructorAccessor1";
        assertThat(transformer.transform(loader, generated, null, null, constructing))
                .isNull();
    }
}
