package dev.ssotkit.map.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The documents of a YAML text as the library reads them. */
final class LibraryDocuments {
    private LibraryDocuments() {}

    static List<YamlNode.Mapping> mappings(MapText text, MapProblems findings) {
        List<YamlNode.Mapping> mappings = new ArrayList<>();
        try {
            for (Node document : new Compose(lenient()).composeAllFromString(text.text())) {
                if (document instanceof MappingNode) {
                    mappings.add(new LibraryNodes().mapping((MappingNode) document));
                }
            }
            return Collections.unmodifiableList(mappings);
        } catch (YamlEngineException e) {
            reportIfOurs(text, findings, line(e), "is no YAML: " + fault(e));
        } catch (StackOverflowError e) {
            reportIfOurs(text, findings, 0, "is nested too deeply to be read");
        }
        return Collections.emptyList();
    }

    /** A directory may hold templates and the like; a file that the user named, or one of ours, must parse. */
    private static void reportIfOurs(MapText text, MapProblems findings, int line, String fault) {
        if (text.askedFor() || text.text().contains(RecipeNames.OURS)) {
            findings.add(line, null, null, null, fault, "check indentation and quotes there and just above");
        }
    }

    private static int line(YamlEngineException e) {
        return e instanceof MarkedYamlEngineException ? line(((MarkedYamlEngineException) e).getProblemMark()) : 0;
    }

    private static int line(Optional<Mark> mark) {
        return mark.isPresent() ? mark.get().getLine() + 1 : 0;
    }

    private static String fault(YamlEngineException e) {
        String what = e.getMessage();
        if (e instanceof MarkedYamlEngineException) {
            MarkedYamlEngineException marked = (MarkedYamlEngineException) e;
            int opened = line(marked.getContextMark());
            // What is missing at the end of a file was opened somewhere else.
            what = marked.getProblem()
                    + (opened > 0 && opened < line(e) ? ", " + marked.getContext() + " of line " + opened : "");
        }
        return String.valueOf(what).replaceAll("\\s+", " ").trim();
    }

    /**
     * Documents that are no recipe may contain what they like. Every scalar stays text, which spares the regular
     * expressions, and the start-up time, of schemas that tell numbers from text.
     */
    private static LoadSettings lenient() {
        return LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setAllowDuplicateKeys(true)
                .setAllowNonScalarKeys(true)
                .setAllowRecursiveKeys(true)
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
    }
}
