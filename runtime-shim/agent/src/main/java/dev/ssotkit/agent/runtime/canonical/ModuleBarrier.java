package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.map.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the module system has against one class's use of another (JLS 7.3), in words that name package and module. */
public final class ModuleBarrier {
    private ModuleBarrier() {}

    /** Null if it has nothing against it. */
    static @Nullable String between(Class<?> user, Class<?> used) {
        return between(user.getModule(), used.getModule(), used.getPackageName());
    }

    private static @Nullable String between(Module user, Module used, String packageName) {
        if (!user.canRead(used)) {
            return name(user) + " does not read " + name(used) + ", which has package " + packageName;
        }
        return used.isExported(packageName, user)
                ? null
                : "package " + packageName + " is not exported to " + name(user) + " by " + name(used);
    }

    /** Why a class does not find a type; null if modules are not the reason, or not known to be. */
    public static @Nullable String before(TypeName type, Class<?> user) {
        Module module = user.getModule();
        String packageName = type.packageName();
        if (packageName.isEmpty()) {
            return null;
        }
        for (ModuleLayer layer : layersOf(module)) {
            for (Module other : layer.modules()) {
                if (other.getPackages().contains(packageName)) {
                    String barrier = between(module, other, packageName);
                    return barrier == null && !module.isNamed()
                            ? "package " + packageName + " is in " + name(other) + " of a layer that " + name(module)
                                    + " does not see"
                            : barrier;
                }
            }
        }
        return module.isNamed()
                ? "package " + packageName + " is in no module that " + name(module) + " could read"
                : null;
    }

    /** That of the module and its parents, nearest first; for what is in none the layer that the JVM started with. */
    private static List<ModuleLayer> layersOf(Module module) {
        List<ModuleLayer> layers = new ArrayList<>();
        Set<ModuleLayer> seen = new HashSet<>();
        Deque<ModuleLayer> waiting = new ArrayDeque<>();
        waiting.add(module.getLayer() == null ? ModuleLayer.boot() : module.getLayer());
        while (!waiting.isEmpty()) {
            ModuleLayer layer = waiting.remove();
            if (seen.add(layer)) {
                layers.add(layer);
                waiting.addAll(layer.parents());
            }
        }
        return layers;
    }

    private static String name(Module module) {
        return module.isNamed() ? "module " + module.getName() : "the unnamed module";
    }
}
