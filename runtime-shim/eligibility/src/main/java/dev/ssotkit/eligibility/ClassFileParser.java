package dev.ssotkit.eligibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

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
        List<MethodShape> methods = methods(name);
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
                methods,
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

    private List<MethodShape> methods(String ownName) {
        List<MethodHeader> headers = new ArrayList<>();
        for (int i = in.u2(); i > 0; i--) {
            headers.add(method());
        }
        Set<MethodHeader> conditions = new ConditionScan(pool, bytes, ownName).find(headers);
        FieldReads reads = new FieldReads(pool, bytes, ownName);
        List<MethodShape> methods = new ArrayList<>();
        for (MethodHeader header : headers) {
            methods.add(header.shape(conditions.contains(header), reads.isIn(header)));
        }
        return Collections.unmodifiableList(methods);
    }

    private MethodHeader method() {
        int flags = in.u2();
        String name = memberName();
        String descriptor = pool.utf8(in.u2());
        if (!Descriptors.isMethodDescriptor(descriptor)) {
            throw new MalformedClassException("method descriptor " + descriptor, null);
        }
        int code = MethodHeader.NO_CODE;
        for (int i = in.u2(); i > 0; i--) {
            boolean isCode = pool.utf8(in.u2()).equals("Code");
            int length = in.u4();
            code = isCode ? in.position() : code;
            in.skip(length);
        }
        return new MethodHeader(name, descriptor, flags, code);
    }

    private String memberName() {
        String name = pool.utf8(in.u2());
        if (name.isEmpty()) {
            throw new MalformedClassException("member without a name", null);
        }
        return name;
    }
}
