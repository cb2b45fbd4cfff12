package dev.wiredesk.launcher.evaluate;

import dev.wiredesk.evaluation.Measure;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A measure as it is written on the command line. */
final class MeasureName implements ITypeConverter<Measure> {
  @Override
  public Measure convert(String name) {
    return Arrays.stream(Measure.values())
        .filter(measure -> measure.label().equals(name.strip()))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("expected one of " + known()));
  }

  private static String known() {
    return Arrays.stream(Measure.values()).map(Measure::label).collect(Collectors.joining(", "));
  }
}
