package dev.ssotkit.twins.library;

import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Every class that a class file names, in code, signatures and annotations, by internal name. */
final class MentionedTypes {

    private MentionedTypes() {}

    static Set<String> in(byte[] classFile) {
        Set<String> names = new TreeSet<>();
        Remapper collector = new Remapper() {
            @Override
            public String map(String internalName) {
                names.add(internalName);
                return internalName;
            }
        };
        new ClassReader(classFile)
                .accept(
                        new ClassRemapper(Opcodes.ASM9, new ClassVisitor(Opcodes.ASM9) {}, collector) {},
                        ClassReader.SKIP_FRAMES);
        return names;
    }
}
