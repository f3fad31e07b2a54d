package dev.ssotkit.progress.reproduce;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.evidence.classes.ClassShapes;
import dev.ssotkit.evidence.construction.ConstructionSite;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** How source in one package writes a class of the class files, and whether it may. */
final class SourceNames {
    private final ClassShapes classes;
    private final String packageName;

    SourceNames(ClassShapes classes, String packageName) {
        this.classes = classes;
        this.packageName = packageName;
    }

    /** {@code a.Outer.Inner}. */
    String of(String binaryName) {
        StringBuilder name = new StringBuilder(binaryName);
        for (String outer : outerOf(binaryName)) {
            name.setCharAt(outer.length(), '.');
        }
        return name.toString();
    }

    /** {@code a.Factory.create()}, {@code new a.Factory().create()} or {@code new a.Legacy()}. */
    String expression(ConstructionSite site) {
        String owner = of(site.owner());
        if (site.isConstructor()) {
            return "new " + owner + "()";
        }
        return (site.isStatic() ? owner : "new " + owner + "()") + "." + site.method() + "()";
    }

    /** Why it cannot be called from the package; empty if it can. */
    String obstacle(ConstructionSite site) {
        if (ClassShape.packageOf(site.owner()).equals(packageName)) {
            return "";
        }
        List<String> around = new ArrayList<>(outerOf(site.owner()));
        around.add(site.owner());
        for (String type : around) {
            boolean isPublic = classes.find(type)
                    .filter(shape -> Modifier.isPublic(shape.flags()))
                    .isPresent();
            if (!isPublic) {
                return type + " is not public";
            }
        }
        return site.isPublic() ? "" : "it is not public, and this is another package";
    }

    // A `$` separates where a class of the shorter name exists (JLS 13.1).
    private List<String> outerOf(String binaryName) {
        List<String> outer = new ArrayList<>();
        for (int at = binaryName.indexOf('$', 1); at > 0; at = binaryName.indexOf('$', at + 1)) {
            String name = binaryName.substring(0, at);
            if (classes.find(name).isPresent()) {
                outer.add(name);
            }
        }
        return outer;
    }
}
