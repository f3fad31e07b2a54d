package dev.ssotkit.agent.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.TreeSet;
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
        TreeSet<String> named = new TreeSet<>();
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            new ClassReader(in)
                    .accept(
                            new ClassRemapper(new ClassWriter(0), new Remapper() {
                                @Override
                                public String map(String internalName) {
                                    named.add(internalName);
                                    return internalName;
                                }
                            }),
                            0);
        }

        assertThat(named).contains("java/lang/invoke/MethodHandles");
        named.remove(type.getName().replace('.', '/'));
        assertThat(named).isNotEmpty().allMatch(name -> name.startsWith("java/"));
    }
}
