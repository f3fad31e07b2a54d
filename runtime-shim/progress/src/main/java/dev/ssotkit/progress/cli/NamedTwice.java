package dev.ssotkit.progress.cli;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One file that is named for two things: of what is written there one would be lost, or what is read. */
final class NamedTwice {
    private NamedTwice() {}

    /** @throws ParameterException if a file that is to be written is also named otherwise */
    static void refuse(ParseResult level) {
        List<ArgSpec> all = level.matchedArgs();
        for (ArgSpec written : all) {
            WrittenFile how = how(written);
            if (how == null) {
                continue;
            }
            for (ArgSpec other : all) {
                if (other != written && !Arrays.asList(how.inPlaceOf()).contains(nameOf(other))) {
                    refuseOneFile(level, written, other);
                }
            }
        }
    }

    private static @Nullable WrittenFile how(ArgSpec arg) {
        return arg.userObject() instanceof Field field ? field.getAnnotation(WrittenFile.class) : null;
    }

    private static void refuseOneFile(ParseResult level, ArgSpec written, ArgSpec other) {
        for (String one : written.originalStringValues()) {
            for (String another : other.originalStringValues()) {
                if (isOneFile(one, another)) {
                    throw new ParameterException(
                            level.commandSpec().commandLine(),
                            nameOf(written) + " and " + nameOf(other) + " name one file, " + one
                                    + "; give each a file of its own");
                }
            }
        }
    }

    /** Pipes and folders are none. */
    private static boolean isOneFile(String one, String another) {
        try {
            Path path = Path.of(one);
            Path other = Path.of(another);
            if (Files.exists(path)) {
                return Files.isRegularFile(path) && Files.exists(other) && Files.isSameFile(path, other);
            }
            return path.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        } catch (InvalidPathException | IOException e) {
            // Whoever opens it says so.
            return false;
        }
    }

    static String nameOf(ArgSpec arg) {
        return arg.isOption() ? ((OptionSpec) arg).longestName() : arg.paramLabel();
    }
}
