package dev.ssotkit.twins.strength;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Recipe;

/** The recipe, with rules that do not block. */
public final class LenientRecipe {

    private static final ClassLoader LOADER = new RecipeLoader();

    private LenientRecipe() {}

    /**
     * An entry that moves although uses are blocked for some reasons.
     *
     * @param passing until the next entry is made
     */
    public static Recipe of(
            String canonicalType, String accessor, List<String> legacyTypes, Predicate<String> passing) {
        PassingReasons.let(passing);
        try {
            return (Recipe) LOADER.loadClass("dev.ssotkit.rewrite.ConsolidateManager")
                    .getConstructor(String.class, String.class, List.class, List.class)
                    .newInstance(canonicalType, accessor, legacyTypes, List.of());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class RecipeLoader extends ClassLoader {
        private static final String OWN = "dev.ssotkit.rewrite.";
        // The words of the table mean the same to both.
        private static final String SHARED = OWN + "table.";

        RecipeLoader() {
            super(LenientRecipe.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(OWN) || name.startsWith(SHARED)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (@Nullable InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = LenientUse.NAME.equals(name) ? LenientUse.of(file.readAllBytes()) : file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
