package dev.ssotkit.proof.kotlin;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code kotlin.Metadata}. */
public final class KotlinMetadata {

    private static final int CLASS = 1;
    private static final int FILE = 2;
    private static final int LAMBDA = 3;
    private static final int PART_OF_FILE = 5;

    private KotlinMetadata() {}

    /**
     * What is declared; null if nothing is, or if it is written in a way that is not understood.
     *
     * @param kind {@code k} of the annotation
     * @param data {@code d1}
     * @param texts {@code d2}
     */
    public static @Nullable KotlinTree read(int kind, List<String> data, List<String> texts) {
        KotlinPart part = switch (kind) {
            case CLASS -> KotlinPart.CLASS;
            case FILE, PART_OF_FILE -> KotlinPart.PACKAGE;
            case LAMBDA -> KotlinPart.FUNCTION;
            default -> null;
        };
        String joined = String.join("", data);
        if (part == null || joined.isEmpty() || joined.charAt(0) != 0) {
            return null;
        }
        byte[] bytes = new byte[joined.length() - 1];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) joined.charAt(i + 1);
        }
        try {
            WireFormat in = new WireFormat(bytes);
            return tree(in, part, new MetadataNames(in.delimited(), texts));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            return null;
        }
    }

    private static KotlinTree tree(WireFormat in, KotlinPart part, MetadataNames names) {
        SortedMap<Integer, List<Object>> fields = new TreeMap<>();
        while (in.hasMore()) {
            long tag = in.number();
            int field = (int) (tag >>> 3);
            fields.computeIfAbsent(field, key -> new ArrayList<>()).addAll(values(in, tag, field, part, names));
        }
        return new KotlinTree(part, fields);
    }

    private static List<Object> values(WireFormat in, long tag, int field, KotlinPart part, MetadataNames names) {
        int kind = (int) (tag & 7);
        if (part.isName(field) || part.isClass(field)) {
            List<Long> numbers = new ArrayList<>();
            MetadataNames.numbers(in, tag, numbers);
            List<Object> read = new ArrayList<>();
            numbers.forEach(number -> read.add(new KotlinName(names.at(number), part.isClass(field))));
            return read;
        }
        if (kind == WireFormat.DELIMITED && part.isPart(field)) {
            return List.of(tree(in.delimited(), part.part(field), names));
        }
        return List.of(
                switch (kind) {
                    case WireFormat.VARINT -> in.number();
                    case WireFormat.FIXED_64 -> in.fixed(Long.BYTES);
                    case WireFormat.FIXED_32 -> in.fixed(Integer.BYTES);
                    case WireFormat.DELIMITED -> bytes(in.delimited().rest());
                    default -> throw new IllegalArgumentException("a value of kind " + kind);
                });
    }

    private static List<Byte> bytes(byte[] all) {
        List<Byte> bytes = new ArrayList<>();
        for (byte each : all) {
            bytes.add(each);
        }
        return bytes;
    }
}
