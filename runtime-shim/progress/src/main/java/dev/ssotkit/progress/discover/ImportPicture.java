package dev.ssotkit.progress.discover;

import dev.ssotkit.discovery.verdict.Judgement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who uses which contender from where: packages on the left, types on the right, a line for each use. Sizes are in SVG units.
 *
 * @param height of the picture
 * @param users packages that use some
 * @param types contenders that are used
 * @param paths from a package to a type
 */
record ImportPicture(int height, List<Label> users, List<Label> types, List<Path> paths) {

    static final int WIDTH = 1100;

    private static final int ROW = 22;
    private static final int LEFT = 400;
    private static final int RIGHT = 700;

    /** @param style of canonical's own label and lines: {@code stays}; else {@code goes} */
    record Label(int x, int y, String text, String style) {}

    /** @param classes of the package that use the type */
    record Path(String d, String style, int classes, String title) {}

    static ImportPicture of(List<Judgement> contenders) {
        List<Judgement> used = contenders.stream()
                .filter(judged -> !judged.uses().packages().isEmpty())
                .toList();
        Map<String, Integer> packages = new TreeMap<>();
        used.forEach(judged -> judged.uses().packages().forEach(name -> packages.put(name, 0)));
        packages.replaceAll((name, row) -> (int) packages.keySet().stream()
                .takeWhile(other -> !other.equals(name))
                .count());
        Map<String, Integer> rows = new LinkedHashMap<>();
        used.forEach(judged -> rows.put(judged.type(), rows.size()));
        int height = ROW * (Math.max(packages.size(), rows.size()) + 1);
        List<Label> users = new ArrayList<>();
        packages.forEach((name, row) -> users.add(new Label(LEFT - 8, y(row), shortened(name), "goes")));
        List<Label> types = new ArrayList<>();
        List<Path> paths = new ArrayList<>();
        for (Judgement judged : used) {
            String style = judged.kind().competes() ? "goes" : "stays";
            int row = rows.getOrDefault(judged.type(), 0);
            types.add(new Label(RIGHT + 8, y(row), shortened(judged.type()), style));
            for (String name : judged.uses().packages()) {
                paths.add(path(name, packages.getOrDefault(name, 0), judged, row, style));
            }
        }
        return new ImportPicture(height, users, types, paths);
    }

    private static Path path(String packageName, int from, Judgement judged, int to, String style) {
        int classes = (int) judged.uses().users().stream()
                .filter(user -> user.startsWith(packageName + ".") && user.indexOf('.', packageName.length() + 1) < 0)
                .count();
        int middle = (LEFT + RIGHT) / 2;
        int y1 = y(from) - 4;
        int y2 = y(to) - 4;
        String curve =
                "M" + LEFT + " " + y1 + " C" + middle + " " + y1 + " " + middle + " " + y2 + " " + RIGHT + " " + y2;
        return new Path(
                curve,
                style,
                classes,
                packageName + " uses " + judged.type() + " in " + classes + (classes == 1 ? " class" : " classes"));
    }

    private static int y(int row) {
        return ROW * (row + 1);
    }

    // The end of a name tells more than its start.
    private static String shortened(String name) {
        int most = 50;
        return name.length() <= most ? name : "…" + name.substring(name.length() - most + 1);
    }
}
