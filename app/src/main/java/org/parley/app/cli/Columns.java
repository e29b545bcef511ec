package org.parley.app.cli;

import org.parley.intake.jsonl.ColumnMap;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A column map on the command line. */
final class Columns implements ITypeConverter<ColumnMap> {
    @Override
    public ColumnMap convert(String value) {
        try {
            return ColumnMap.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
