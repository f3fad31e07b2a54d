package dev.ssotkit.agent.redirect.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.agent.caller.ClassSites;
import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.Rewriting;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.MalformedClassException;
import dev.ssotkit.eligibility.site.SiteFinder;
import dev.ssotkit.fixtures.DamagedClass;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.record.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.objectweb.asm.ClassReader;

/** Class files that ASM overflows its stack on or trips over: neither the class's load nor a plan ends by them. */
class DamagedClassesTest {

    @ParameterizedTest
    @EnumSource(names = {"ENDLESS_CONSTANT", "DEEP_ANNOTATION"})
    void a_class_that_cannot_be_read_is_kept_and_what_it_constructs_is_in_the_log(DamagedClass damaged)
            throws Exception {
        Sites sites = new Sites(false);

        byte[] rewritten = Rewriting.prepareForAll(map(), sites)
                .transform(loader(), "app/Main", null, null, damaged.classFile("app.Main", "app.Legacy"));

        assertThat(rewritten).isNull();
        assertThat(sites.size()).isEqualTo(1);
        assertThat(sites.firstTally().next())
                .hasToString("app.Legacy -> app.Canonical at app.Main(Unknown Source): failed (not_rewritten)");
    }

    @Test
    void a_class_that_cannot_be_read_runs_as_without_the_agent() {
        RunningProgram program = Managers.duplicated()
                .main("return null;")
                .beforeLoading(file -> new ClassReader(file).getClassName().equals("app/Main")
                        ? DamagedClass.ENDLESS_CONSTANT.classFile("app.Main", "app.Legacy")
                        : file)
                .start();

        assertThat(program.run().getClass().getName()).isEqualTo("app.Legacy");
        assertThat(program.keptClasses("app.Main")).containsExactly("app.Main: not_rewritten");
    }

    @Test
    void a_site_in_code_that_cannot_be_followed_is_left_with_the_reason() throws Exception {
        Sites sites = new Sites(false);
        byte[] classFile = DamagedClass.EMPTY_STACK.classFile("app.Main", "app.Legacy");

        byte[] rewritten = Rewriting.prepareForAll(map(), sites).transform(loader(), "app/Main", null, null, classFile);

        assertThat(rewritten).isNull();
        assertThat(new ClassSites().find(classFile, map(), new NoClasses()))
                .extracting(site -> site.reason().orElse(null))
                .containsExactly(Reason.UNSUPPORTED_SHAPE);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENDLESS_CONSTANT", "DEEP_ANNOTATION"})
    void whoever_looks_for_sites_is_told_of_the_damage(DamagedClass damaged) {
        byte[] classFile = damaged.classFile("app.Main", "app.Legacy");
        assertThatThrownBy(() -> new ClassSites().find(classFile, map(), new NoClasses()))
                .isInstanceOf(MalformedClassException.class);
    }

    private static ConsolidationMap map() {
        return Managers.duplicated().map();
    }

    private ClassLoader loader() {
        return getClass().getClassLoader();
    }

    private static final class NoClasses implements SiteFinder.Classes {
        @Override
        public Optional<ClassShape> find(String binaryName) {
            return Optional.empty();
        }

        @Override
        public byte[] classFile(String internalName) {
            return null;
        }
    }
}
