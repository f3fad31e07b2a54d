package dev.ssotkit.map.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads class files (JVMS 4.1); skips whatever no shape has. */
final class ClassFileParser {

    private static final int MAGIC = 0xCAFEBABE;

    private final byte[] bytes;
    private final ClassFileInput in;
    private final ConstantPool pool;
    private boolean sealed;
    private boolean record;

    private ClassFileParser(byte[] bytes) {
        this.bytes = bytes;
        this.in = new ClassFileInput(bytes, 0);
        if (in.u4() != MAGIC) {
            throw new MalformedClassException("no class file: it does not start with 0xCAFEBABE", null);
        }
        in.skip(4);
        this.pool = ConstantPool.read(bytes, in);
    }

    static ClassShape parse(byte[] bytes) {
        try {
            return new ClassFileParser(bytes).parse();
        } catch (IndexOutOfBoundsException e) {
            throw new MalformedClassException("truncated class file", e);
        }
    }

    private ClassShape parse() {
        int flags = in.u2();
        String name = pool.className(in.u2());
        int superIndex = in.u2();
        String superName = superIndex == 0 ? null : pool.className(superIndex);
        List<String> interfaces = new ArrayList<>();
        for (int i = in.u2(); i > 0; i--) {
            interfaces.add(pool.className(in.u2()));
        }
        List<FieldShape> fields = new ArrayList<>();
        for (int i = in.u2(); i > 0; i--) {
            fields.add(field());
        }
        List<MethodShape> methods = new ArrayList<>();
        for (int i = in.u2(); i > 0; i--) {
            methods.add(method());
        }
        for (int i = in.u2(); i > 0; i--) {
            String attribute = pool.utf8(in.u2());
            sealed |= attribute.equals("PermittedSubclasses");
            record |= attribute.equals("Record");
            in.skip(in.u4());
        }
        return new ClassShape(
                name,
                flags,
                superName,
                Collections.unmodifiableList(interfaces),
                Collections.unmodifiableList(fields),
                Collections.unmodifiableList(methods),
                sealed,
                record);
    }

    private FieldShape field() {
        int flags = in.u2();
        FieldShape field = new FieldShape(memberName(), pool.utf8(in.u2()), flags);
        for (int i = in.u2(); i > 0; i--) {
            in.skip(2);
            in.skip(in.u4());
        }
        return field;
    }

    private MethodShape method() {
        int flags = in.u2();
        String name = memberName();
        String descriptor = pool.utf8(in.u2());
        if (!Descriptors.isMethodDescriptor(descriptor)) {
            throw new MalformedClassException("method descriptor " + descriptor, null);
        }
        boolean usesConditions = false;
        for (int i = in.u2(); i > 0; i--) {
            boolean code = pool.utf8(in.u2()).equals("Code");
            int length = in.u4();
            if (code && (flags & Flags.STATIC) == 0) {
                usesConditions = new ConditionScan(pool, bytes, in.position()).finds();
            }
            in.skip(length);
        }
        return new MethodShape(name, descriptor, flags, usesConditions);
    }

    private String memberName() {
        String name = pool.utf8(in.u2());
        if (name.isEmpty()) {
            throw new MalformedClassException("member without a name", null);
        }
        return name;
    }
}
