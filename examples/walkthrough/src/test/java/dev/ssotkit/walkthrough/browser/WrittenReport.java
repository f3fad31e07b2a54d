package dev.ssotkit.walkthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import dev.ssotkit.fixtures.MapFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/** A page as the jar writes it, with every part that it can have. */
final class WrittenReport {

    /** Run-time sites of each of the two types. */
    static final int SITES = 12;

    private static final FileTime TODAY = FileTime.from(Instant.parse("2026-11-20T09:00:00Z"));

    private WrittenReport() {}

    static Path write(Path jar, Path folder) throws Exception {
        Path page = folder.resolve("report.html");
        JvmRun run = new ForkedJvm()
                .run(
                        "-jar",
                        jar.toString(),
                        "report",
                        log(folder).toString(),
                        "--map",
                        MapFile.simple(folder).toString(),
                        "--uses",
                        uses(folder).toString(),
                        "--classes",
                        classes(folder).toString(),
                        "--sources",
                        sources(folder).toString(),
                        "--before",
                        history(folder).resolve("day-17.json").toString(),
                        "--history",
                        history(folder).toString(),
                        "--by",
                        "package",
                        "--html",
                        page.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return page;
    }

    static Path log(Path folder) throws Exception {
        StringBuilder log = new StringBuilder("""
                {"time":"2026-11-20T08:15:00Z","event":"ssot.start","ssot.version":"1","ssot.mode":"redirect","ssot.types":2,"ssot.map.digest":"d","ssot.run.id":"one","ssot.record.version":1}
                """);
        for (int i = 0; i < SITES; i++) {
            log.append(site(i, "a.Legacy", "redirected")).append(site(SITES + i, "a.Other", "observed"));
        }
        return Files.writeString(folder.resolve("redirects.jsonl"), log);
    }

    static String site(int number, String type, String outcome) {
        return """
                {"time":"2026-11-20T08:16:00Z","event":"ssot.redirect","ssot.run.id":"one","ssot.record.version":1,\
                "ssot.site.id":"%016x","ssot.legacy.type":"%s","ssot.canonical.type":"a.Canonical","ssot.site.kind":"new",\
                "ssot.outcome":"%s","ssot.count":%d,"ssot.first_seen":"2026-11-20T08:15:01Z",\
                "code.function.name":"com.acme.a_package_with_a_long_name.pages.Login%d.open",\
                "code.file.path":"com/acme/a_package_with_a_long_name/pages/Login%d.java","code.line.number":%d}
                """.formatted(number, type, outcome, number * 7919 % 3000 + 1, number, number, number + 9);
    }

    private static Path uses(Path folder) throws Exception {
        Path uses = Files.writeString(folder.resolve("uses.csv"), """
                file,line,kind,legacyType,canonicalType,status,reason,remedy
                src/main/java/com/acme/a_package_with_a_long_name/User.java,7,construction,a.Legacy,a.Canonical,REWRITTEN,,
                src/main/java/com/acme/a_package_with_a_long_name/User.java,90,construction,a.Legacy,a.Canonical,BLOCKED,is configured,map setTimeout
                src/main/java/com/acme/a_package_with_a_long_name/Admin.java,12,construction,a.Other,a.Canonical,KEPT,on the list,
                """);
        Files.setLastModifiedTime(uses, TODAY);
        return uses;
    }

    private static Path classes(Path folder) throws Exception {
        Path classes = Compiled.into(
                folder.resolve("classes"),
                "package a; public class Legacy {}",
                "package a; public class Other {}",
                "package b; class User { Object a = new a.Legacy(); Object b = new a.Other(); }");
        for (String name : List.of("a/Legacy", "a/Other", "b/User")) {
            Files.setLastModifiedTime(classes.resolve(name + ".class"), TODAY);
        }
        return classes;
    }

    private static Path sources(Path folder) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("run.sh"), "java a.Legacy && java a.Other\n");
        return sources;
    }

    private static Path history(Path folder) throws Exception {
        Path history = Files.createDirectories(folder.resolve("history"));
        for (int day = 10; day < 18; day++) {
            Files.writeString(history.resolve("day-" + day + ".json"), """
                    {"ssot.report": 1, "time": "2026-11-%dT08:00:00Z",
                     "total": {"source": %d, "byteCode": %d, "runTime": 40},
                     "types": {"a.Legacy": {"source": %d, "byteCode": 4, "runTime": 30}}}
                    """.formatted(
                            day, 90 - 4 * day, 50 + day % 3, 80 - 4 * day));
        }
        return history;
    }
}
