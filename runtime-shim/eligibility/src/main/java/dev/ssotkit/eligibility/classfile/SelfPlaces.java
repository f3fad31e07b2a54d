package dev.ssotkit.eligibility.classfile;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.tree.FieldInsnNode;

/** Fields and parameters that may hold the object, whatever their type; they grow while bodies are looked at. */
final class SelfPlaces {

    private final Set<String> fields = new HashSet<>();
    private final Set<String> parameters = new HashSet<>();

    int size() {
        return fields.size() + parameters.size();
    }

    void addField(FieldInsnNode field) {
        fields.add(field.name + field.desc);
    }

    boolean isField(FieldInsnNode field) {
        return fields.contains(field.name + field.desc);
    }

    /** @param local in which the parameter comes */
    void addParameter(String method, String descriptor, int local) {
        parameters.add(method + descriptor + local);
    }

    boolean isParameter(String method, String descriptor, int local) {
        return parameters.contains(method + descriptor + local);
    }
}
