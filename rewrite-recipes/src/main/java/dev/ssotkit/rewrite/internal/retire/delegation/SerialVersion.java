package dev.ssotkit.rewrite.internal.retire.delegation;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The serial version of a class that declares none, by what a compiler makes of its source (Java Object Serialization
 * Specification, 4.6).
 */
final class SerialVersion {

    private static final String CONSTRUCTOR = "<init>";
    private static final int OF_FIELDS = Modifier.fieldModifiers();
    private static final int OF_METHODS = Modifier.methodModifiers() & ~Modifier.STRICT;

    /** A field, or a method with its descriptor. */
    private record Member(String name, int modifiers, String descriptor) {}

    private final String className;
    private final int modifiers;
    private final List<String> interfaces = new ArrayList<>();
    private final List<Member> fields = new ArrayList<>();
    private final List<Member> constructors = new ArrayList<>();
    private final List<Member> methods = new ArrayList<>();
    private boolean hasInitialiser;

    SerialVersion(String binaryName, int modifiers) {
        this.className = binaryName;
        this.modifiers = modifiers & (Modifier.PUBLIC | Modifier.FINAL | Modifier.ABSTRACT);
    }

    void implementing(String binaryName) {
        interfaces.add(binaryName);
    }

    /** Something is done while the class is initialised. */
    void initialised() {
        hasInitialiser = true;
    }

    void field(String name, int flags, String type) {
        boolean isLeftOut = Modifier.isPrivate(flags) && (flags & (Modifier.STATIC | Modifier.TRANSIENT)) != 0;
        if (!isLeftOut) {
            fields.add(new Member(name, flags & OF_FIELDS, descriptor(type)));
        }
    }

    void constructor(int flags, List<String> parameters) {
        if (!Modifier.isPrivate(flags)) {
            constructors.add(new Member(CONSTRUCTOR, flags & OF_METHODS, descriptor(parameters, "void")));
        }
    }

    void method(String name, int flags, List<String> parameters, String result) {
        if (!Modifier.isPrivate(flags)) {
            methods.add(new Member(name, flags & OF_METHODS, descriptor(parameters, result)));
        }
    }

    private static String descriptor(List<String> parameters, String result) {
        StringBuilder descriptor = new StringBuilder("(");
        parameters.forEach(parameter -> descriptor.append(descriptor(parameter)));
        return descriptor.append(')').append(descriptor(result)).toString().replace('/', '.');
    }

    private static String descriptor(String type) {
        if (type.endsWith("[]")) {
            return "[" + descriptor(type.substring(0, type.length() - 2));
        }
        return switch (type) {
            case "boolean" -> "Z";
            case "byte" -> "B";
            case "char" -> "C";
            case "short" -> "S";
            case "int" -> "I";
            case "long" -> "J";
            case "float" -> "F";
            case "double" -> "D";
            case "void" -> "V";
            default -> "L" + type.replace('.', '/') + ";";
        };
    }

    long value() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(className);
            out.writeInt(modifiers);
            interfaces.sort(null);
            for (String each : interfaces) {
                out.writeUTF(each);
            }
            write(fields, Comparator.comparing(Member::name), out);
            if (hasInitialiser) {
                write(List.of(new Member("<clinit>", Modifier.STATIC, "()V")), null, out);
            }
            write(constructors, Comparator.comparing(Member::descriptor), out);
            write(methods, Comparator.comparing(Member::name).thenComparing(Member::descriptor), out);
            byte[] hash = MessageDigest.getInstance("SHA").digest(bytes.toByteArray());
            long version = 0;
            for (int i = 7; i >= 0; i--) {
                version = (version << 8) | (hash[i] & 0xFF);
            }
            return version;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(List<Member> members, @Nullable Comparator<Member> order, DataOutputStream out)
            throws IOException {
        List<Member> sorted = new ArrayList<>(members);
        if (order != null) {
            sorted.sort(order);
        }
        for (Member member : sorted) {
            out.writeUTF(member.name());
            out.writeInt(member.modifiers());
            out.writeUTF(member.descriptor());
        }
    }
}
