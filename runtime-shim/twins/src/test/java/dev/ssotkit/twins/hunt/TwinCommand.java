package dev.ssotkit.twins.hunt;

import dev.ssotkit.twins.hunt.HuntChoice.UnknownChoiceException;
import dev.ssotkit.twins.library.TwinLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs the hunt for as long as one likes, or one program again. Takes its options as system properties. */
public final class TwinCommand {

    private static final int USAGE = 2;

    private TwinCommand() {}

    /** Takes no arguments. Exits with 2 if a library or type is asked for that is not there. */
    public static void main(String[] args) throws IOException {
        try {
            hunt();
        } catch (UnknownChoiceException e) {
            System.err.println(e.getMessage());
            System.exit(USAGE);
        }
    }

    private static void hunt() throws IOException, UnknownChoiceException {
        List<TwinLibrary> libraries =
                HuntChoice.named(System.getProperty("twins.library", ""), TwinLibrary.below(unpacked()));
        long seed = Long.getLong("twins.seed", System.nanoTime());
        System.out.println("-Dtwins.seed=" + seed);
        TwinReport report = new TwinReport(System.out);
        TwinHunt hunt = new TwinHunt(
                seed, Integer.getInteger("twins.programs", 30), Integer.getInteger("twins.types", 6), report);
        if (Boolean.getBoolean("twins.strength")) {
            hunt.lookingAtStrength();
        }
        String path = System.getProperty("twins.type");
        if (path == null) {
            hunt.over(libraries, HuntEnd.after(Duration.ofMinutes(Integer.getInteger("twins.minutes", 1))));
        } else {
            List<String> paths = List.of(path.split(","));
            again(hunt, HuntChoice.offering(paths.get(0), libraries), paths, seed);
        }
        print(report);
    }

    private static void again(TwinHunt hunt, List<TwinLibrary> libraries, List<String> paths, long seed)
            throws IOException, UnknownChoiceException {
        for (TwinLibrary library : libraries) {
            if (!hunt.again(library, paths, seed)) {
                throw new UnknownChoiceException(
                        "No twins are made of what shares its file with other types: " + String.join(",", paths));
            }
        }
    }

    private static void print(TwinReport report) {
        System.out.println(report.summary());
        report.faults().forEach((kind, count) -> System.out.println(count + " times: " + kind));
        System.out.println("Left with no mutation, too:");
        report.leftAnyway().forEach((kind, count) -> System.out.println(count + " times: " + kind));
        report.strengths().forEach(System.out::println);
    }

    /** The folder that the build unpacks libraries to. */
    public static Path unpacked() {
        return Path.of(System.getProperty("twins.libraries", "target/libraries"));
    }
}
