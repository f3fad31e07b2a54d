package dev.ssotkit.proof.correspondence;

import dev.ssotkit.proof.pool.ClassPool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/**
 * Anonymous and local classes, and what else compilers give numbers (JLS 13.1): which of them after is which before. They
 * are told by where they are declared, what they extend and in which order they come; whether they do the same is compared
 * like that of all others. Immutable.
 */
final class NumberedClasses {

    private static final Pattern NUMBERED = Pattern.compile("(.+)\\$(\\d+)([^$]*)");

    /** Ends the name of a class that is no more, where another one has come to its number. */
    private static final String GONE = "$gone";

    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, String> originals = new HashMap<>();

    /** @param moved what the map makes of a type */
    NumberedClasses(ClassPool before, ClassPool after, UnaryOperator<String> moved) {
        Map<String, List<String>> was = byHost(before);
        Map<String, List<String>> is = byHost(after);
        // Hosts first: what is nested in them has names that follow theirs.
        was.forEach((host, classes) -> {
            List<String> others = is.getOrDefault(nameAfter(host), List.of());
            pair(keyed(classes, before, moved), keyed(others, after, moved));
            pairByName(classes, others);
        });
    }

    private static Map<String, List<String>> byHost(ClassPool pool) {
        Map<String, List<String>> hosts = new TreeMap<>();
        for (String name : pool.names()) {
            Matcher numbered = NUMBERED.matcher(name);
            if (numbered.matches()) {
                hosts.computeIfAbsent(numbered.group(1), host -> new ArrayList<>())
                        .add(name);
            }
        }
        hosts.values().forEach(classes -> classes.sort((a, b) -> Integer.compare(number(a), number(b))));
        return hosts;
    }

    private static int number(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches() && numbered.group(2).length() < 10 ? Integer.parseInt(numbered.group(2)) : 0;
    }

    private static Map<Object, List<String>> keyed(List<String> classes, ClassPool pool, UnaryOperator<String> moved) {
        Map<Object, List<String>> keyed = new LinkedHashMap<>();
        for (String name : classes) {
            keyed.computeIfAbsent(key(name, pool, moved), key -> new ArrayList<>())
                    .add(name);
        }
        return keyed;
    }

    private static Object key(String name, ClassPool pool, UnaryOperator<String> moved) {
        ClassNode type = pool.head(name);
        if (type == null) {
            return name;
        }
        boolean isMade = (type.access & Opcodes.ACC_SYNTHETIC) != 0;
        List<String> supertypes = new ArrayList<>();
        if (type.superName != null && !type.superName.equals("java/lang/Object")) {
            supertypes.add(moved.apply(type.superName));
        }
        type.interfaces.forEach(each -> supertypes.add(moved.apply(each)));
        Collections.sort(supertypes);
        return List.of(
                isMade,
                name.replaceFirst("^.*\\$\\d+", ""),
                supertypes,
                enclosing(type.outerMethod, type.outerMethodDesc, moved));
    }

    private static String enclosing(@Nullable String method, @Nullable String descriptor, UnaryOperator<String> moved) {
        if (method == null || descriptor == null) {
            return "";
        }
        StringBuilder words = new StringBuilder(method.replaceFirst("^(lambda\\$.*)\\$\\d+$", "$1"));
        if (!method.startsWith("lambda$")) {
            for (Type parameter : Type.getArgumentTypes(descriptor)) {
                words.append(' ').append(moved.apply(parameter.getClassName().replace('.', '/')));
            }
        }
        return words.toString();
    }

    private void pair(Map<Object, List<String>> was, Map<Object, List<String>> is) {
        was.forEach((key, classes) -> {
            List<String> others = is.getOrDefault(key, List.of());
            // Where one is missing, the names that stayed say which.
            if (classes.size() != others.size()) {
                pairByName(classes, others);
            }
            List<String> left =
                    classes.stream().filter(name -> !renamed.containsKey(name)).toList();
            List<String> free =
                    others.stream().filter(name -> !originals.containsKey(name)).toList();
            for (int i = 0; i < Math.min(left.size(), free.size()); i++) {
                pair(left.get(i), free.get(i));
            }
        });
    }

    private void pairByName(List<String> was, List<String> is) {
        for (String name : was) {
            String same = nameOfMember(name);
            if (!renamed.containsKey(name) && is.contains(same) && !originals.containsKey(same)) {
                pair(name, same);
            }
        }
    }

    /** A class that keeps its number under a host that may not. */
    private String nameOfMember(String name) {
        int end = name.lastIndexOf('$');
        return nameAfter(name.substring(0, end)) + name.substring(end);
    }

    private void pair(String was, String is) {
        renamed.put(was, is);
        originals.put(is, was);
    }

    /** Whether a class before, or one that it is nested in, is numbered. */
    static boolean isNumbered(String name) {
        for (int i = name.indexOf('$'); i >= 0; i = name.indexOf('$', i + 1)) {
            if (i > 0 && i + 1 < name.length() && Character.isDigit(name.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** What a class before is called after; its name if it is not numbered, or is no more. */
    String nameAfter(String name) {
        return name(name, renamed);
    }

    /** What a class after was called before; its name if it is not numbered, or was not. */
    String nameBefore(String name) {
        return name(name, originals);
    }

    private String name(String name, Map<String, String> names) {
        if (!isNumbered(name)) {
            return name;
        }
        for (int end = name.length(); end > 0; end = name.lastIndexOf('$', end - 1)) {
            String other = names.get(name.substring(0, end));
            if (other != null) {
                return other + name.substring(end);
            }
        }
        return names == renamed && originals.containsKey(name) ? name + GONE : name;
    }
}
