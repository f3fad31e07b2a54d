package dev.ssotkit.progress.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the counts are sorted by, option {@code --by}. */
enum Grouping {
    PACKAGE,
    MODULE,
    OWNER,
    TEST;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of an option's value, in lower case. */
    static final class Converter implements ITypeConverter<Grouping> {
        @Override
        public Grouping convert(String text) {
            List<Grouping> named = Arrays.stream(values())
                    .filter(grouping -> grouping.text().equals(text))
                    .toList();
            if (named.isEmpty()) {
                throw new TypeConversionException("expected one of "
                        + Arrays.stream(values()).map(Grouping::text).collect(Collectors.joining(", ")) + " but was '"
                        + text + "'");
            }
            return named.get(0);
        }
    }
}
