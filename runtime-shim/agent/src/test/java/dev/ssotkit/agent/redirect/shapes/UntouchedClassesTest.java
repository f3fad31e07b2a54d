package dev.ssotkit.agent.redirect.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.Rewriting;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.fixtures.ClassFileLoader;
import dev.ssotkit.record.Outcome;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;

/** What loading a class costs that has nothing to do with the map: a look at its constant pool. */
class UntouchedClassesTest {
    private final Sites sites = new Sites(false);

    @Test
    void a_class_that_names_no_type_of_the_map_is_not_read_beyond_its_constant_pool() throws Exception {
        assertThat(transform("StringBuilder s = new StringBuilder(); return s;", true))
                .isNull();

        assertThat(sites.size()).isZero();
    }

    /** The proof that the test above would notice: whoever reads what follows the pool finds nothing there. */
    @Test
    void a_class_that_names_one_is() throws Exception {
        assertThat(transform("new Legacy(); return null;", true)).isNull();

        assertThat(sites.firstTally().next().outcome()).isEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return Legacy.class;",
                "return Legacy.constructed;",
                "Object o = new Object(); return o instanceof Legacy;",
                "Object[] a = new Legacy[1]; return ((Legacy) a[0]);",
                "Legacy l = null; return l == null ? null : l.name();",
                "return new Canonical[2];",
                "return Canonical.getInstance();"
            })
    void a_class_that_names_one_and_makes_none_is_handed_back_unchanged(String main) throws Exception {
        assertThat(transform(main, false)).isNull();

        assertThat(sites.size()).isZero();
    }

    private byte @Nullable [] transform(String main, boolean poolOnly) throws Exception {
        Program program = Managers.duplicated().main(main);
        Map<String, byte[]> classFiles = program.classFiles();
        byte[] file = classFiles.get("app.Main");
        byte[] given = poolOnly ? Arrays.copyOf(file, new ClassReader(file).header) : file;
        return Rewriting.prepareForAll(program.map(), sites)
                .transform(new ClassFileLoader(classFiles), "app/Main", null, null, given);
    }
}
