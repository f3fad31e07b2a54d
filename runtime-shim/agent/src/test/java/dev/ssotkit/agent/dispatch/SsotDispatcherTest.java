package dev.ssotkit.agent.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

class SsotDispatcherTest {
    @Test
    void names_nothing_but_java_so_that_every_class_loader_can_link_it() throws Exception {
        TreeSet<String> named = new TreeSet<>();
        try (InputStream in = SsotDispatcher.class.getResourceAsStream("SsotDispatcher.class")) {
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

        assertThat(named).contains("java/lang/invoke/MethodHandles$Lookup");
        named.remove(SsotDispatcher.class.getName().replace('.', '/'));
        assertThat(named).isNotEmpty().allMatch(name -> name.startsWith("java/"));
    }
}
