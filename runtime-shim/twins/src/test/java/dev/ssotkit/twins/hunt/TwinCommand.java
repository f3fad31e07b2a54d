package dev.ssotkit.twins.hunt;

import dev.ssotkit.twins.library.TwinLibrary;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Runs the hunt for as long as one likes. */
public final class TwinCommand {

    private TwinCommand() {}

    /** Takes its options as system properties. */
    public static void main(String[] args) throws IOException {
        TwinReport report = new TwinReport(System.out);
        String only = System.getProperty("twins.library", "");
        List<TwinLibrary> libraries = TwinLibrary.below(TwinHunt.unpacked()).stream()
                .filter(library -> only.isEmpty() || library.name().equals(only))
                .toList();
        long seed = Long.getLong("twins.seed", System.nanoTime());
        System.out.println("seed " + seed);
        TwinHunt hunt = new TwinHunt(
                seed,
                Integer.getInteger("twins.programs", 30),
                Duration.ofMinutes(Integer.getInteger("twins.minutes", 1)),
                report);
        String path = System.getProperty("twins.type");
        if (path == null) {
            hunt.over(libraries);
        } else {
            hunt.again(libraries.get(0), path, seed);
        }
        System.out.println(report.summary());
        report.faults().forEach((kind, count) -> System.out.println(count + " " + kind));
        System.out.println("left without mutations");
        report.leftAnyway().forEach((kind, count) -> System.out.println(count + " " + kind));
    }
}
