package dev.ssotkit.codebase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openrewrite.Recipe;

/** Parses code bases once, and then, for each line that it reads, gives each recipe a turn and prints what they took. */
public final class RecipeTurns {
    /** As long as there are files that each hold a link of it. */
    private static final int CHAIN = 200;

    private record Contender(Recipe recipe, Codebase codebase) {}

    private RecipeTurns() {}

    /** Prints {@code lines: N} first; the arguments are the number of files, and {@code heap} for the other measurement. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int files = Integer.parseInt(arguments[0]);
        if (arguments.length > 1) {
            PeakHeap.measure(Codebase.parse(files, 120, false, MeasuredRun.CTX));
            return;
        }
        Map<String, Contender> contenders = contenders(files);
        contenders.values().forEach(each -> MeasuredRun.run(each.recipe(), each.codebase()));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println(
                "lines: " + contenders.values().iterator().next().codebase().lines());
        List<String> order = new ArrayList<>(contenders.keySet());
        while (in.readLine() != null) {
            Map<String, Double> taken = new LinkedHashMap<>();
            for (String name : order) {
                Contender contender = Objects.requireNonNull(contenders.get(name));
                taken.put(name, MeasuredRun.cpuSeconds(contender.recipe(), contender.codebase()));
            }
            order.add(order.remove(0));
            System.out.println(taken.entrySet().stream()
                    .map(each -> each.getKey() + "=" + each.getValue())
                    .collect(Collectors.joining("\t")));
        }
    }

    private static Map<String, Contender> contenders(int files) {
        Map<String, Contender> contenders = new LinkedHashMap<>();
        for (int types : new int[] {1, 12, 120, 600}) {
            Codebase codebase = Codebase.parse(files, types, false, MeasuredRun.CTX);
            contenders.put("T=" + types, new Contender(MeasuredRun.ours(codebase), codebase));
            if (types == 120) {
                Codebase quarter = codebase.quarter();
                contenders.put("quarter T=" + types, new Contender(MeasuredRun.ours(quarter), quarter));
                contenders.put(
                        "quarter stock T=" + types, new Contender(new StockRecipes(quarter.legacyTypes()), quarter));
            }
        }
        int chain = Math.min(CHAIN, files);
        Codebase free = Codebase.parse(files, chain, false, MeasuredRun.CTX);
        contenders.put("chain free", new Contender(MeasuredRun.ours(free), free));
        Codebase blocked = Codebase.parse(files, chain, true, MeasuredRun.CTX);
        contenders.put("chain blocked", new Contender(MeasuredRun.ours(blocked), blocked));
        return contenders;
    }
}
