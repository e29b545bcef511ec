package org.parley.app.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An ISO 639-1 code on the command line. */
final class LanguageCode implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        String code = value.strip().toLowerCase(Locale.ROOT);
        if (!Arrays.asList(Locale.getISOLanguages()).contains(code)) {
            throw new TypeConversionException(
                    "'" + value + "' is no language code; English is en, French fr");
        }
        return code;
    }
}
