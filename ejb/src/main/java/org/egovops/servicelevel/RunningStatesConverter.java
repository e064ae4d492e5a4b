package org.egovops.servicelevel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores running states in their written form. */
@Converter(autoApply = true)
public class RunningStatesConverter implements AttributeConverter<RunningStates, String> {

  @Override
  public String convertToDatabaseColumn(RunningStates states) {
    return states == null ? null : states.toString();
  }

  @Override
  public RunningStates convertToEntityAttribute(String column) {
    return column == null ? null : RunningStates.parse(column);
  }
}
