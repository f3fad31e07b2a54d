package dev.ssotkit.map.file;

import dev.ssotkit.map.Problem;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Finds the YAML texts that a map's location stands for, in a fixed order. */
final class MapFiles {

    private static final String RECIPE_FOLDER = "META-INF/rewrite/";
    static final String REMEDY = "name a rewrite.yml, a directory with one, or a jar with " + RECIPE_FOLDER + "*.yml";

    private MapFiles() {}

    static List<MapText> find(File map) throws InvalidMapException {
        if (!map.exists()) {
            String where = map.isAbsolute() ? "" : " in " + new File("").getAbsolutePath();
            throw failure(map, "does not exist" + where);
        }
        try {
            if (map.isDirectory()) {
                return inDirectory(map);
            }
            return isArchive(map) ? inArchive(map) : Collections.singletonList(read(map, true));
        } catch (CharacterCodingException e) {
            throw failure(map, "is no UTF-8 text");
        } catch (ZipException e) {
            throw failure(map, "is no readable jar (" + e.getMessage() + ")");
        } catch (IOException e) {
            throw failure(map, "cannot be read (" + e.getMessage() + ")");
        }
    }

    private static List<MapText> inDirectory(File directory) throws IOException, InvalidMapException {
        List<File> files = yamlFiles(directory);
        files.addAll(yamlFiles(new File(directory, RECIPE_FOLDER)));
        if (files.isEmpty()) {
            throw failure(directory, "holds no YAML file");
        }
        List<MapText> texts = new ArrayList<>();
        for (File file : files) {
            texts.add(read(file, false));
        }
        return texts;
    }

    private static List<File> yamlFiles(File directory) {
        List<File> files = new ArrayList<>();
        File[] children = directory.listFiles();
        if (children != null) {
            Arrays.sort(children);
            for (File child : children) {
                if (isYaml(child.getName()) && child.isFile()) {
                    files.add(child);
                }
            }
        }
        return files;
    }

    private static boolean isYaml(String name) {
        return name.endsWith(".yml") || name.endsWith(".yaml");
    }

    /** By its first bytes, for a jar may have any name; by its name too, so that a broken jar is called one. */
    private static boolean isArchive(File file) throws IOException {
        if (file.getName().endsWith(".jar") || file.getName().endsWith(".zip")) {
            return true;
        }
        try (InputStream in = new FileInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private static List<MapText> inArchive(File archive) throws IOException, InvalidMapException {
        TreeMap<String, MapText> texts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive)) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                String name = entry.getName();
                if (name.startsWith(RECIPE_FOLDER) && name.indexOf('/', RECIPE_FOLDER.length()) < 0 && isYaml(name)) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        texts.put(name, new MapText(archive.getPath() + "!/" + name, decode(in), false));
                    }
                }
            }
        }
        if (texts.isEmpty()) {
            throw failure(archive, "holds no " + RECIPE_FOLDER + "*.yml");
        }
        return new ArrayList<>(texts.values());
    }

    private static MapText read(File file, boolean askedFor) throws IOException {
        try (InputStream in = new FileInputStream(file)) {
            return new MapText(file.getPath(), decode(in), askedFor);
        }
    }

    /** Strict: a wrong encoding shall be an error here and not a class that nobody finds. */
    private static String decode(InputStream in) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(in.readAllBytes()))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static InvalidMapException failure(File map, String fault) {
        return new InvalidMapException(
                Collections.singletonList(new Problem(map.getPath(), 0, null, null, null, fault, REMEDY)));
    }
}
