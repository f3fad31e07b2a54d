package dev.ssotkit.agent.transform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.JavaCompilation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.util.CheckClassAdapter;

class LoggerFactoryEditTest {
    private static final String CLASS_FILE = "org/slf4j/LoggerFactory.class";

    @ParameterizedTest
    @ValueSource(strings = {"slf4j1", "slf4j2"})
    void one_method_is_edited_and_every_other_member_is_what_it_was(String slf4j) throws IOException {
        byte[] original = published(slf4j);

        byte[] edited = LoggerFactoryEdit.of(original);

        assertThat(edited).isNotNull();
        assertThat(members(edited)).isEqualTo(members(original));
        assertThat(otherBodies(edited)).isEqualTo(otherBodies(original));
        assertThat(problems(edited)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public static Logger getLogger(Class<?> type) { return null; }",
                "public Logger getLogger(String name) { return null; }",
                "public static native Logger getLogger(String name);",
                "public static Logger getLogger(String name) { try { return null; } finally { name.trim(); } }",
                "public static Object getLogger(String name) { return null; }"
            })
    void a_class_of_another_form_is_left_as_it_is(String method) {
        byte[] original = JavaCompilation.of(
                        "package org.slf4j; public class LoggerFactory { " + method + " }",
                        "package org.slf4j; public interface Logger {}")
                .inMemory()
                .get("org.slf4j.LoggerFactory");

        assertThat(LoggerFactoryEdit.of(original)).isNull();
    }

    @Test
    void several_returns_are_all_edited() {
        byte[] original = JavaCompilation.of(
                        "package org.slf4j; public class LoggerFactory {"
                                + " static final Logger ROOT = null; public static Logger getLogger(String name) {"
                                + " if (name.isEmpty()) { long length = name.length(); return length > 0 ? null : ROOT; }"
                                + " return ROOT; } }",
                        "package org.slf4j; public interface Logger {}")
                .inMemory()
                .get("org.slf4j.LoggerFactory");

        byte[] edited = LoggerFactoryEdit.of(original);

        assertThat(edited).isNotNull();
        assertThat(problems(edited)).isEmpty();
    }

    private static byte[] published(String slf4j) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target", "bindings", slf4j))) {
            Path api = jars.filter(jar -> jar.getFileName().toString().startsWith("slf4j-api"))
                    .findAny()
                    .orElseThrow();
            try (ZipFile zip = new ZipFile(api.toFile())) {
                return zip.getInputStream(zip.getEntry(CLASS_FILE)).readAllBytes();
            }
        }
    }

    private static List<String> members(byte[] classFile) {
        ClassNode owner = node(classFile);
        List<String> members = new ArrayList<>();
        owner.fields.forEach(field -> members.add(field.access + field.name + field.desc));
        owner.methods.forEach(method -> members.add(method.access + method.name + method.desc));
        return members;
    }

    private static List<Integer> otherBodies(byte[] classFile) {
        List<Integer> bodies = new ArrayList<>();
        for (MethodNode method : node(classFile).methods) {
            boolean edited = method.name.equals("getLogger") && method.desc.startsWith("(Ljava/lang/String;");
            bodies.add(edited ? 0 : method.instructions.size());
        }
        return bodies;
    }

    private static ClassNode node(byte[] classFile) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, 0);
        return node;
    }

    private static String problems(byte[] classFile) {
        StringWriter problems = new StringWriter();
        CheckClassAdapter.verify(new ClassReader(classFile), false, new PrintWriter(problems));
        return problems.toString().contains("AnalyzerException") ? problems.toString() : "";
    }
}
