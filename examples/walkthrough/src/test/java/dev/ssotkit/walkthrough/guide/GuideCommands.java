package dev.ssotkit.walkthrough.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The commands in the guide's blocks, continuation lines joined. Knows which have been asked for. */
final class GuideCommands {

    private static final Pattern COMMAND = Pattern.compile("(java|mvn|cp) .*");

    private final List<String> all = new ArrayList<>();
    private final Set<String> asked = new LinkedHashSet<>();

    GuideCommands(Path guide) throws IOException {
        String text = Files.readString(guide).replace(" \\\n", " ");
        boolean inBlock = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("```")) {
                inBlock = !inBlock;
            } else if (inBlock && COMMAND.matcher(line).matches()) {
                all.add(line.replaceAll(" +", " "));
            }
        }
    }

    /** The one command that holds these words. */
    String with(String words) {
        List<String> found = all.stream().filter(line -> line.contains(words)).toList();
        if (found.size() != 1) {
            throw new AssertionError("one command of the guide should hold `" + words + "`, but: " + found);
        }
        asked.add(found.get(0));
        return found.get(0);
    }

    /** Those that nobody has asked for. */
    List<String> untried() {
        return all.stream().filter(line -> !asked.contains(line)).toList();
    }
}
