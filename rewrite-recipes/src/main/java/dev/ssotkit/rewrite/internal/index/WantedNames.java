package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.map.text.NameInText;
import dev.ssotkit.map.text.NamesInCode;
import dev.ssotkit.map.text.NamesInText;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeKeys;
import java.util.Collection;
import java.util.List;
import org.openrewrite.SourceFile;

/** Some types, to be looked for in the text of files: one pass a file, whatever their number. */
public final class WantedNames {

    private final NamesInText inText;
    private final NamesInCode inCode;
    private final TypeKeys keys;

    /** Looks for types by key. */
    public WantedNames(Collection<TypeKey> keys) {
        List<String> names = keys.stream().map(TypeKey::name).toList();
        this.inText = new NamesInText(names);
        this.inCode = new NamesInCode(names);
        this.keys = new TypeKeys(keys);
    }

    /** Every place in a text that has a full name, whatever it is the text of. */
    public List<NameInText> in(String text) {
        return inText.in(text);
    }

    /** Every place in a file that is not parsed; of code by its imports, too. */
    public List<NameInText> in(SourceFile file, String text) {
        return FileFilter.isCode(file) ? inCode.in(text) : inText.in(text);
    }

    /** What knows these types in code that is not parsed. */
    public NamesInCode inCode() {
        return inCode;
    }

    /** The types themselves. */
    TypeKeys keys() {
        return keys;
    }

    boolean areIn(String text) {
        return inText.areIn(text);
    }

    boolean areIn(SourceFile file, String text) {
        return FileFilter.isJsp(file)
                ? !inCode.inPart(text).isEmpty()
                : !in(file, text).isEmpty();
    }
}
