package dev.ssotkit.proof;

import dev.ssotkit.fixtures.ClassFiles;
import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.tools.FileSystemCompiler;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** A compiler that is not javac, and moves in its language; what is moved is compiled by javac. */
enum OtherCompiler {
    GROOVY("User.groovy") {
        @Override
        void run(Path source, String classPath, Path output) throws Exception {
            CompilerConfiguration configuration = new CompilerConfiguration();
            configuration.setTargetDirectory(output.toFile());
            configuration.setClasspath(classPath);
            new FileSystemCompiler(configuration).compile(new java.io.File[] {source.toFile()});
        }
    },
    /** The call sites of Groovy 2 and 3, which later compilers write if they are told to. */
    GROOVY_WITH_CALL_SITES("User.groovy") {
        @Override
        void run(Path source, String classPath, Path output) throws Exception {
            CompilerConfiguration configuration = new CompilerConfiguration();
            configuration.getOptimizationOptions().put(CompilerConfiguration.INVOKEDYNAMIC, false);
            configuration.setTargetDirectory(output.toFile());
            configuration.setClasspath(classPath);
            new FileSystemCompiler(configuration).compile(new java.io.File[] {source.toFile()});
        }
    },
    KOTLIN("User.kt") {
        @Override
        void run(Path source, String classPath, Path output) {
            ByteArrayOutputStream messages = new ByteArrayOutputStream();
            String stdlib = ClassPath.joined(ClassPath.libraries("kotlin-stdlib"));
            ExitCode exit = new K2JVMCompiler()
                    .exec(
                            new PrintStream(messages, true, StandardCharsets.UTF_8),
                            "-no-stdlib",
                            "-no-reflect",
                            "-nowarn",
                            "-jvm-target",
                            "17",
                            "-cp",
                            classPath + java.io.File.pathSeparator + stdlib,
                            "-d",
                            output.toString(),
                            source.toString());
            if (exit != ExitCode.OK) {
                throw new AssertionError(messages.toString(StandardCharsets.UTF_8));
            }
        }
    },
    ECJ("User.java") {
        @Override
        void run(Path source, String classPath, Path output) {
            String[] arguments = {
                "--release",
                "17",
                "-nowarn",
                "-g",
                "-proc:none",
                "-cp",
                classPath,
                "-d",
                output.toString(),
                source.toString()
            };
            if (!BatchCompiler.compile(arguments, new PrintWriter(System.out), new PrintWriter(System.err), null)) {
                throw new AssertionError(source);
            }
        }
    };

    private final String file;

    OtherCompiler(String file) {
        this.file = file;
    }

    abstract void run(Path source, String classPath, Path output) throws Exception;

    /**
     * Compares.
     *
     * @param shared Java that stands on both sides
     * @param before in the language
     * @param after in the language
     */
    ProofResult prove(List<String> shared, List<Entry> entries, String before, String after) {
        try {
            Path folder = Files.createTempDirectory("ssot-proof");
            try {
                Path java =
                        JavaCompilation.of(shared).options("--release", "17").into(folder.resolve("java"));
                List<Path> sides = new ArrayList<>();
                for (String source : List.of(before, after)) {
                    Path side = Files.createDirectories(folder.resolve("side" + sides.size()));
                    Path written = Files.createDirectories(folder.resolve("source" + sides.size()))
                            .resolve(file);
                    run(Files.writeString(written, source), java.toString(), side);
                    sides.add(side);
                }
                return Proof.under(ConsolidationMap.of(entries))
                        .of(List.of(sides.get(0), java), List.of(sides.get(1), java), List.of());
            } finally {
                ClassFiles.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
