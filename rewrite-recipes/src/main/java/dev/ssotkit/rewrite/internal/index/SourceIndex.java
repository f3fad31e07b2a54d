package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeKeys;
import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/** What the run's sources declare, and the members of the map's types as attribution shows them. */
public final class SourceIndex {

    // Attribution names no anonymous object of a library like this, for it sees none.
    private static final String KOTLIN_ANONYMOUS = "<anonymous>";

    private final Map<TypeKey, Set<SourceSetName>> places = new HashMap<>();
    private final Set<String> topLevel = new HashSet<>();
    // Weak: a runner that has every tree in memory lets us look into any of them, one that has not keeps it small.
    private final Map<String, WeakReference<JavaSourceFile>> files = new HashMap<>();
    private final SealedTypes sealed = new SealedTypes();
    private final Constants constants = new Constants();
    // Nested classes with the simple name of a class of the map, by the class around them.
    private final Map<String, Set<String>> namesakes = new HashMap<>();
    private final Map<TypeKey, Set<String>> nested = new HashMap<>();
    // The classes of the map that a class extends, by its name.
    private final Map<String, Set<String>> superclasses = new HashMap<>();
    private final BeanReferences beans = new BeanReferences();
    private final RunLayout layout = new RunLayout();
    private final Set<String> wordsInText = new HashSet<>();
    private final KotlinDeclarations kotlin = new KotlinDeclarations();
    private final KotlinTopLevel kotlinTopLevel = new KotlinTopLevel();
    private final Map<Entry, Set<String>> reached = new HashMap<>();
    private final Map<TypeKey, JavaType.FullyQualified> declared = new HashMap<>();
    private final Map<TypeKey, JavaType.FullyQualified> seen = new HashMap<>();
    // By each class of the map that they are nested in, the classes that a declaration or a use shows.
    private final Map<TypeKey, SortedSet<TypeKey>> shownWithin = new HashMap<>();
    private final Set<String> lookedInto = new HashSet<>();

    /** Takes in the declarations of any file, and the members of the wanted types that it uses. */
    void add(JavaSourceFile file, TypeKeys wanted) {
        topLevel.add(Language.topLevelClassOf(file));
        kotlinTopLevel.add(file, wanted);
        for (J.ClassDeclaration declaration : file.getClasses()) {
            JavaType.FullyQualified type = declaration.getType();
            if (type != null) {
                topLevel.add(type.getFullyQualifiedName());
                files.put(type.getFullyQualifiedName(), new WeakReference<>(file));
                TypeKey key = TypeKey.of(type);
                if (SourceSetName.isCloseTo(key, wanted)) {
                    places.computeIfAbsent(key, each -> new HashSet<>()).add(SourceSetName.of(file));
                }
                declare(declaration, wanted, file);
            }
        }
    }

    void addUsed(JavaSourceFile file, TypeKeys wanted) {
        for (JavaType type : file.getTypesInUse().getTypesInUse()) {
            JavaType.FullyQualified used = TypeUtils.asFullyQualified(type);
            see(used, wanted);
            lookInto(used, wanted);
        }
        for (JavaType.Method method : file.getTypesInUse().getUsedMethods()) {
            see(method.getDeclaringType(), wanted);
            see(TypeUtils.asFullyQualified(method.getReturnType()), wanted);
        }
    }

    // The JDK is there whether a file uses it or not: String's own constructors show StringBuilder.
    private void lookInto(JavaType.@Nullable FullyQualified used, TypeKeys wanted) {
        if (used == null
                || !used.getPackageName().startsWith("java.")
                || !lookedInto.add(used.getFullyQualifiedName())) {
            return;
        }
        for (JavaType.Method method : used.getMethods()) {
            see(TypeUtils.asFullyQualified(method.getReturnType()), wanted);
            method.getParameterTypes().forEach(type -> see(TypeUtils.asFullyQualified(type), wanted));
        }
    }

    private void declare(J.ClassDeclaration declaration, TypeKeys wanted, JavaSourceFile file) {
        JavaType.FullyQualified type = declaration.getType();
        TypeKey key = wanted.isWithinAny(type) ? TypeKey.orNull(type) : null;
        if (type != null && key != null) {
            constants.read(declaration);
            sealed.read(declaration, type, file);
            show(key, wanted);
            declared.putIfAbsent(
                    key,
                    switch (Language.of(file)) {
                        case KOTLIN -> kotlin.read(declaration, type, file);
                        case GROOVY -> GroovyDeclarations.read(declaration, type);
                        default -> type;
                    });
        }
        if (type != null) {
            inherit(type, wanted);
        }
        for (Statement statement : declaration.getBody().getStatements()) {
            if (statement instanceof J.ClassDeclaration nested) {
                if (key != null) {
                    this.nested.computeIfAbsent(key, name -> new HashSet<>()).add(nested.getSimpleName());
                }
                if (type != null && wanted.haveSimpleName(nested.getSimpleName())) {
                    namesakes
                            .computeIfAbsent(type.getFullyQualifiedName(), name -> new HashSet<>())
                            .add(nested.getSimpleName());
                }
                declare(nested, wanted, file);
            }
        }
    }

    private void inherit(JavaType.FullyQualified type, TypeKeys wanted) {
        for (JavaType.FullyQualified above = type.getSupertype(); above != null; above = above.getSupertype()) {
            if (wanted.find(above) != null) {
                superclasses
                        .computeIfAbsent(type.getFullyQualifiedName(), name -> new HashSet<>())
                        .add(above.getFullyQualifiedName());
            }
        }
    }

    private void see(JavaType.@Nullable FullyQualified type, TypeKeys wanted) {
        if (type == null || type instanceof JavaType.ShallowClass || type instanceof JavaType.Unknown) {
            return;
        }
        TypeKey key = wanted.isWithinAny(type) ? TypeKey.of(type) : null;
        if (key != null && !seen.containsKey(key)) {
            show(key, wanted);
            seen.put(key, type instanceof JavaType.Parameterized generic ? generic.getType() : type);
        }
    }

    /** What the source of a function of the map's Kotlin classes says; empty where no source shows it. */
    public Optional<KotlinFunction> kotlinFunction(JavaType.Method method) {
        return kotlin.function(method);
    }

    /** Whether a property of the map's Kotlin classes may be null, marked as a {@link KotlinFunction}'s types are. */
    public Optional<String> nullabilityOf(JavaType.FullyQualified owner, String property) {
        return kotlin.nullabilityOf(owner, property);
    }

    /** The Kotlin functions and extension properties of a name that stand outside of classes and mention the map's types. */
    public List<KotlinTopLevel.Member> kotlinTopLevel(String name) {
        return kotlinTopLevel.named(name);
    }

    /** The simple names that a class hands down as those of its nested classes, as far as classes of the map have them. */
    public Set<String> namesakesIn(String owner) {
        return namesakes.getOrDefault(owner, Set.of());
    }

    /** The simple names of the classes that the source of a class of the map declares in it. */
    public Set<String> namesNestedIn(TypeKey owner) {
        return nested.getOrDefault(owner, Set.of());
    }

    /** Whether the source of a class, or of one around it, extends a class of the map. */
    public boolean isSubclass(String name, String superclass) {
        return superclasses.getOrDefault(name, Set.of()).contains(superclass)
                || name.indexOf('$') > 0 && isSubclass(name.substring(0, name.lastIndexOf('$')), superclass);
    }

    /** The value of a constant in the source of a class of the map: two that are equal are the same. */
    public Optional<Object> constantOf(JavaType.Variable field) {
        return constants.valueOf(field);
    }

    /** What the source of a class of the map gives a constant, by class and name; null where no source shows it. */
    @Nullable
    ConstantExpression constant(String key) {
        return constants.written(key);
    }

    /** Whether the source of a class of the map gives a field a value that is no constant expression, or none. */
    public boolean isNoConstant(JavaType.Variable field) {
        return constants.isNone(field);
    }

    /** Whether the source of an annotation of the map gives an element a default. */
    public boolean hasDefault(JavaType.Method element) {
        return constants.hasDefault(element);
    }

    /** Whether the source of a class of the map says that it is sealed (JLS 8.1.1.2). */
    public boolean isSealed(String name) {
        return sealed.contains(TypeKey.of(name));
    }

    /** Whom a sealed class of the map permits; empty where no source says that it is sealed. */
    public Optional<Set<TypeKey>> permittedBy(TypeKey key) {
        return sealed.permittedBy(key);
    }

    /** Whether a class of the map is declared in a Kotlin source. */
    public boolean isKotlin(String name) {
        return kotlin.declares(name);
    }

    /** What bean definitions say of each other. */
    public BeanReferences beans() {
        return beans;
    }

    /** Takes in the words of files that are no code as far as they move with a class. */
    public void addWordsInText(Collection<String> words) {
        wordsInText.addAll(words);
    }

    /** Whether a word stands in a file that is no code, just so, and moves there with the class that it names. */
    public boolean isWordInText(String word) {
        return wordsInText.contains(word);
    }

    /** Which files belong together. */
    public RunLayout layout() {
        return layout;
    }

    /** Where a class, or the class that it is nested in, is declared; empty if nowhere in the run. */
    public Set<SourceSetName> declarationsOf(TypeKey key) {
        for (TypeKey around = key; around != null; around = around.outer()) {
            if (places.containsKey(around)) {
                return places.get(around);
            }
        }
        return Set.of();
    }

    /** Whether code at a cursor runs while the canonical instance of an entry is made ({@link MakingOfCanonical}). */
    public boolean isReachedByMaking(Entry entry, Cursor cursor) {
        String here = MakingOfCanonical.around(cursor);
        return here != null
                && reached.computeIfAbsent(entry, each -> MakingOfCanonical.of(each, this::source))
                        .contains(here);
    }

    private Optional<JavaSourceFile> source(String topLevelName) {
        WeakReference<JavaSourceFile> file = files.get(topLevelName);
        return Optional.ofNullable(file == null ? null : file.get());
    }

    /** Whether the run holds the source of a class, or of the class that it is nested in. */
    public boolean isDeclaredInSource(String name) {
        int nested = name.indexOf('$');
        return !name.isEmpty()
                && (name.endsWith(KOTLIN_ANONYMOUS)
                        || topLevel.contains(nested < 0 ? name : name.substring(0, nested)));
    }

    /** The types that are nested in a type of the map, as far as a declaration or a use shows them; in order. */
    public Set<TypeKey> nestedIn(TypeKey outer) {
        return shownWithin.getOrDefault(outer, new TreeSet<>());
    }

    private void show(TypeKey key, TypeKeys wanted) {
        for (TypeKey outer = key.outer(); outer != null; outer = outer.outer()) {
            if (wanted.find(outer.name()) != null) {
                shownWithin.computeIfAbsent(outer, each -> new TreeSet<>()).add(key);
            }
        }
    }

    /** A type of the map with its members; empty where neither a declaration nor a use shows them. */
    public Optional<JavaType.FullyQualified> find(TypeKey key) {
        JavaType.FullyQualified type = declared.get(key);
        return Optional.ofNullable(type != null ? type : seen.get(key));
    }
}
