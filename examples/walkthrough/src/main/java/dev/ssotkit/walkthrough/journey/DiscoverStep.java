package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.evidence.DataTable;
import dev.ssotkit.walkthrough.project.ChatMap;
import dev.ssotkit.walkthrough.project.ChatProject;
import dev.ssotkit.walkthrough.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Phase 1: who competes, and the map that is drafted of it. */
final class DiscoverStep {

    private static final List<String> NO_COMPETITORS = List.of("canonical", "look-alike");

    private DiscoverStep() {}

    static void take(Setting setting) throws IOException {
        ChatProject chat = setting.chat();
        Terminal terminal = setting.terminal();
        Path results = Files.createDirectories(setting.build().results());
        Path csv = results.resolve("competitors.csv");
        Path html = results.resolve("competitors.html");
        List<String> words = new ArrayList<>(List.of("--draft=" + chat.map().file(), "--csv=" + csv, "--html=" + html));
        words.addAll(chat.classes().options());
        ShimJar.run(setting, "discover", "discover", words);

        Map<String, Long> kinds = DataTable.read(csv).column("kind").stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        long competitors = kinds.entrySet().stream()
                .filter(kind -> !NO_COMPETITORS.contains(kind.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        terminal.found(competitors + " classes compete with the one that it proposes: "
                + kinds.entrySet().stream()
                        .filter(kind -> !NO_COMPETITORS.contains(kind.getKey()))
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .collect(Collectors.joining(", "))
                + "; " + kinds.getOrDefault("look-alike", 0L) + " others it tells apart: "
                + setting.build().shown(html));

        List<String> decided = chat.map().decide();
        terminal.found("the draft of the map lists " + chat.map().legacyTypes().size() + " types and leaves "
                + decided.size() + " decisions to the team:");
        terminal.details(
                decided.stream().map(line -> line.replace("com.parley.", "")).toList());
        setting.checks()
                .that(
                        ChatMap.subjects(chat.map().file())
                                .equals(ChatMap.subjects(setting.build().map())),
                        "the draft, decided, should list the types and calls of "
                                + setting.build().map() + ", but lists "
                                + ChatMap.subjects(chat.map().file()));
    }
}
