package dev.ssotkit.agent.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

class SsotDispatcherTest {
    @ParameterizedTest
    @ValueSource(classes = {SsotDispatcher.class, JavaLangDoor.class})
    void what_other_loaders_define_names_nothing_but_java(Class<?> type) throws Exception {
        TreeSet<String> named = namedIn(classFile(type));

        assertThat(named).contains("java/lang/invoke/MethodHandles");
        named.remove(type.getName().replace('.', '/'));
        assertThat(named).isNotEmpty().allMatch(name -> name.startsWith("java/"));
    }

    @Test
    void under_its_other_name_it_names_itself_by_that_alone() throws Exception {
        String template = SsotDispatcher.class.getName().replace('.', '/');
        byte[] classFile = classFile(SsotDispatcher.class);
        byte[] renamed = RenamedClass.of(classFile, template, DispatcherName.INTERNAL);

        TreeSet<String> expected = namedIn(classFile);
        expected.remove(template);
        expected.add(DispatcherName.INTERNAL);
        assertThat(namedIn(renamed)).isEqualTo(expected);
        assertThat(new ClassReader(renamed).getClassName()).isEqualTo(DispatcherName.INTERNAL);
    }

    private static byte[] classFile(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in.readAllBytes();
        }
    }

    private static TreeSet<String> namedIn(byte[] classFile) {
        TreeSet<String> named = new TreeSet<>();
        new ClassReader(classFile)
                .accept(
                        new ClassRemapper(new ClassWriter(0), new Remapper() {
                            @Override
                            public String map(String internalName) {
                                named.add(internalName);
                                return internalName;
                            }
                        }),
                        0);
        return named;
    }
}
