package dev.ssotkit.progress.facts;

import dev.ssotkit.discovery.facts.FieldFacts;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.facts.TypeSort;
import dev.ssotkit.discovery.facts.Usage;
import dev.ssotkit.evidence.classes.LambdaBodies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one class file. */
final class TypeReader extends ClassVisitor {

    private static final Set<String> MOCK_ANNOTATIONS =
            Set.of("Mock", "Spy", "MockBean", "SpyBean", "MockitoBean", "MockK");

    /** A method while its body, and the lambdas in it, are read. */
    private record OpenMethod(int access, String name, String descriptor, FoundUsages usages, ForwardShape shape) {}

    private final LambdaBodies lambdas;
    private final boolean isTest;
    private final FoundUsages usages = new FoundUsages();
    private final Map<String, OpenMethod> methods = new LinkedHashMap<>();
    private final Map<String, FoundUsages> bodiesOfLambdas = new LinkedHashMap<>();
    private final List<FieldFacts> fields = new ArrayList<>();
    private String name = "";
    private int access;
    private String superclass = "";
    private List<String> interfaces = List.of();
    private boolean isInner;
    private @Nullable String partOf;

    TypeReader(LambdaBodies lambdas, boolean isTest) {
        super(Opcodes.ASM9);
        this.lambdas = lambdas;
        this.isTest = isTest;
    }

    private static String binary(String internal) {
        return Type.getObjectType(internal).getClassName();
    }

    @Override
    public void visit(
            int version,
            int flags,
            String internalName,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] superInterfaces) {
        name = internalName;
        access = flags;
        superclass = superName == null || (flags & Opcodes.ACC_INTERFACE) != 0 ? "" : binary(superName);
        interfaces = superInterfaces == null
                ? List.of()
                : Arrays.stream(superInterfaces).map(TypeReader::binary).toList();
        Stream.concat(Stream.of(superclass), interfaces.stream())
                .filter(supertype -> !supertype.isEmpty())
                .forEach(usages::name);
        GenericNames.allOf(signature).forEach(usages::name);
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
        partOf = binary(owner);
    }

    @Override
    public void visitInnerClass(String inner, @Nullable String outer, @Nullable String simple, int flags) {
        if (inner.equals(name)) {
            access = flags | (access & Opcodes.ACC_SYNTHETIC);
            isInner = (flags & (Opcodes.ACC_STATIC | Opcodes.ACC_INTERFACE)) == 0;
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        usages.name(Type.getType(descriptor));
        return null;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int flags, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        if ((flags & Opcodes.ACC_SYNTHETIC) != 0) {
            return null;
        }
        Type type = Type.getType(descriptor);
        List<String> arguments = GenericNames.argumentsOf(signature);
        fields.add(new FieldFacts(field, type.getClassName(), arguments, AccessFlags.of(flags)));
        usages.name(type);
        arguments.forEach(usages::name);
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                Type annotationType = Type.getType(annotation);
                usages.name(annotationType);
                String full = annotationType.getClassName();
                if (MOCK_ANNOTATIONS.contains(full.substring(full.lastIndexOf('.') + 1))) {
                    usages.add(Usage.mock(type.getClassName()));
                }
                return null;
            }
        };
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int flags, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if ((flags & Opcodes.ACC_BRIDGE) != 0) {
            return null;
        }
        FoundUsages found = new FoundUsages();
        Type[] parameters = Type.getArgumentTypes(descriptor);
        ForwardShape shape = new ForwardShape(name, (flags & Opcodes.ACC_STATIC) != 0, parameters);
        if ((flags & Opcodes.ACC_SYNTHETIC) == 0) {
            methods.put(method + descriptor, new OpenMethod(flags, method, descriptor, found, shape));
            Arrays.stream(parameters).forEach(usages::name);
            usages.name(Type.getReturnType(descriptor));
            GenericNames.allOf(signature).forEach(usages::name);
            if (exceptions != null) {
                Arrays.stream(exceptions).map(TypeReader::binary).forEach(usages::name);
            }
        } else if (method.startsWith("lambda$")) {
            bodiesOfLambdas.put(method + descriptor, found);
        } else {
            return null;
        }
        return new BodyReader(name, found, shape);
    }

    /** The name of the type that a local or anonymous class is a part of; null of all others. */
    @Nullable
    String partOf() {
        return partOf;
    }

    boolean isSynthetic() {
        return (access & Opcodes.ACC_SYNTHETIC) != 0;
    }

    /** @param more what local and anonymous classes in it use */
    TypeFacts facts(Set<Usage> more) {
        bodiesOfLambdas.forEach((lambda, found) -> {
            OpenMethod writtenIn = methods.get(lambdas.writtenIn(lambda));
            (writtenIn == null ? usages : writtenIn.usages()).addAll(found.found());
        });
        FoundUsages all = new FoundUsages();
        all.addAll(usages.found());
        all.addAll(more);
        return new TypeFacts(
                binary(name),
                sort(),
                AccessFlags.of(access),
                superclass,
                interfaces,
                methods.values().stream().map(this::facts).toList(),
                fields,
                all.found(),
                isTest);
    }

    private MethodFacts facts(OpenMethod method) {
        // The constructor of an inner class is handed the instance around it, which nobody wrote.
        boolean takesOuter = isInner && method.name().equals(MethodFacts.CONSTRUCTOR);
        return new MethodFacts(
                method.name(),
                Arrays.stream(Type.getArgumentTypes(method.descriptor()))
                        .skip(takesOuter ? 1 : 0)
                        .map(Type::getClassName)
                        .toList(),
                Type.getReturnType(method.descriptor()).getClassName(),
                AccessFlags.of(method.access()),
                method.name().startsWith("<") ? null : method.shape().forward(),
                method.usages().found());
    }

    /** Everything that its code uses, of a class that is a part of another. */
    Set<Usage> allUsages() {
        FoundUsages all = new FoundUsages();
        all.addAll(usages.found());
        methods.values().forEach(method -> all.addAll(method.usages().found()));
        bodiesOfLambdas.values().forEach(found -> all.addAll(found.found()));
        return all.found();
    }

    private TypeSort sort() {
        if ((access & Opcodes.ACC_ANNOTATION) != 0) {
            return TypeSort.ANNOTATION;
        }
        if ((access & Opcodes.ACC_INTERFACE) != 0) {
            return TypeSort.INTERFACE;
        }
        if ((access & Opcodes.ACC_ENUM) != 0) {
            return TypeSort.ENUM;
        }
        return superclass.equals("java.lang.Record") ? TypeSort.RECORD : TypeSort.CLASS;
    }
}
