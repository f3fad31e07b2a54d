package dev.ssotkit.twins.library;

import dev.ssotkit.fixtures.ClassFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Which source files of a library use which of its top-level types. */
public final class UsersOfTypes {

    private final TwinLibrary library;
    private final Map<String, Set<String>> mentionsByFile = new HashMap<>();
    private final Map<String, List<Path>> classesByFile = new HashMap<>();

    public UsersOfTypes(TwinLibrary library) throws IOException {
        this.library = library;
        for (Path file : ClassFiles.below(library.classes())) {
            if (file.toString().endsWith(".class")) {
                byte[] bytes = Files.readAllBytes(file);
                String source = sourceOf(bytes);
                classesByFile.computeIfAbsent(source, s -> new ArrayList<>()).add(file);
                mentionsByFile.computeIfAbsent(source, s -> new HashSet<>()).addAll(MentionedTypes.in(bytes));
            }
        }
    }

    private static String sourceOf(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        String[] source = new String[1];
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitSource(String file, String debug) {
                        source[0] = file;
                    }
                },
                ClassReader.SKIP_CODE);
        String name = reader.getClassName();
        return name.substring(0, name.lastIndexOf('/') + 1) + source[0];
    }

    /** Paths of the files that name the type, or what is nested in it, but for its own; inlined constants count, too. */
    public Set<String> usersOf(String path) {
        String type = path.substring(0, path.length() - ".java".length());
        String simpleName = type.substring(type.lastIndexOf('/') + 1);
        Set<String> users = new TreeSet<>();
        library.sources().forEach((file, text) -> {
            if (!file.equals(path) && (names(file, type) || mayName(file, text, type, simpleName))) {
                users.add(file);
            }
        });
        return users;
    }

    /** Whether any other class file names the type. */
    public boolean isUsed(String path) {
        String type = path.substring(0, path.length() - ".java".length());
        return library.sources().keySet().stream().anyMatch(file -> !file.equals(path) && names(file, type));
    }

    private boolean names(String file, String type) {
        return mentionsByFile.getOrDefault(file, Set.of()).stream()
                .anyMatch(name -> name.equals(type) || name.startsWith(type + "$"));
    }

    // What leaves no trace in class files: constants, and names in documentation.
    private static boolean mayName(String file, String text, String type, String simpleName) {
        String packageName = type.substring(0, type.lastIndexOf('/') + 1);
        boolean isNear = file.startsWith(packageName) && file.indexOf('/', packageName.length()) < 0;
        return text.contains(type.replace('/', '.')) || (isNear && hasWord(text, simpleName));
    }

    /** Whether a text has this word. */
    public static boolean hasWord(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
            if (starts && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }

    /** The class files that a source file became. */
    public List<Path> classesOf(String path) {
        return classesByFile.getOrDefault(path, List.of());
    }
}
