package org.egovops.servicelevel.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the hours of a day in their written form. */
@Converter(autoApply = true)
public class DayHoursConverter implements AttributeConverter<DayHours, String> {

  @Override
  public String convertToDatabaseColumn(DayHours hours) {
    return hours == null ? null : hours.toString();
  }

  @Override
  public DayHours convertToEntityAttribute(String column) {
    return column == null ? null : DayHours.parse(column);
  }
}
