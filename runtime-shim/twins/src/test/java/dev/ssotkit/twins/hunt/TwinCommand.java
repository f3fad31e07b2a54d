package dev.ssotkit.twins.hunt;

import dev.ssotkit.twins.library.TwinLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs the hunt for as long as one likes, or one program again. Takes its options as system properties. */
public final class TwinCommand {

    private TwinCommand() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        TwinReport report = new TwinReport(System.out);
        String only = System.getProperty("twins.library", "");
        List<TwinLibrary> libraries = TwinLibrary.below(unpacked()).stream()
                .filter(library -> only.isEmpty() || List.of(only.split(",")).contains(library.name()))
                .toList();
        long seed = Long.getLong("twins.seed", System.nanoTime());
        System.out.println("-Dtwins.seed=" + seed);
        TwinHunt hunt = new TwinHunt(seed, Integer.getInteger("twins.programs", 30), report);
        if (Boolean.getBoolean("twins.strength")) {
            hunt.lookingAtStrength();
        }
        String path = System.getProperty("twins.type");
        if (path == null) {
            hunt.over(libraries, HuntEnd.after(Duration.ofMinutes(Integer.getInteger("twins.minutes", 1))));
        } else {
            hunt.again(libraries.get(0), path, seed);
        }
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
