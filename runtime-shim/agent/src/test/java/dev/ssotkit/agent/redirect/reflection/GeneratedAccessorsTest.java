package dev.ssotkit.agent.redirect.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.transform.RedirectTransformer;
import dev.ssotkit.fixtures.ClassFileLoader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/** Reflection generates code after some calls (JDK 17: 15): a construction in that code is still reflection's. */
class GeneratedAccessorsTest {

    @Test
    void the_twentieth_reflective_construction_is_reported_as_the_first_was() {
        RunningProgram program = Managers.duplicated().main("""
                        var constructor = Legacy.class.getConstructor();
                        for (int i = 0; i < 20; i++) constructor.newInstance();
                        return null;
                        """).start();

        program.run();
        assertThat(program.events())
                .filteredOn(event -> event.contains("reflect"))
                .containsExactly("20 observed(reflection) reflection app.Legacy in app.Main.run");
    }

    /** A transformer is not always told the name of such a class: the class file says it. */
    @ParameterizedTest
    @CsvSource({
        "jdk/internal/reflect/GeneratedConstructorAccessor1, java/lang/Object",
        "app/Legacy$$FastClassByGuice$$1a2b, java/lang/Object",
        "app/Legacy$$FastClassByCGLIB$$1a2b, java/lang/Object",
        "app/Legacy$$SpringCGLIB$$FastClass$$0, java/lang/Object",
        "app/LegacyConstructorAccess, com/esotericsoftware/reflectasm/ConstructorAccess",
        "app/LegacyConstructorAccess, com/esotericsoftware/kryo/kryo5/reflectasm/PublicConstructorAccess"
    })
    void code_that_reflection_generates_is_left_alone(String generated, String superclass) {
        Program program = Managers.duplicated().main("return new Legacy();");
        Map<String, byte[]> files = program.classFiles();
        RedirectTransformer transformer =
                RedirectTransformer.of(program.map(), program.settings().reflection(), new Sites(true), loader -> {});
        ClassLoader loader = new ClassFileLoader(files, transformer);
        byte[] constructing = files.get("app.Main");

        assertThat(transformer.transform(loader, "app/Main", null, null, constructing))
                .isNotNull();
        assertThat(transformer.transform(loader, null, null, null, renamed(constructing, generated, superclass)))
                .isNull();
    }

    private static byte[] renamed(byte[] classFile, String name, String superclass) {
        ClassNode read = new ClassNode();
        new ClassReader(classFile).accept(read, 0);
        read.name = name;
        read.superName = superclass;
        ClassWriter written = new ClassWriter(0);
        read.accept(written);
        return written.toByteArray();
    }
}
