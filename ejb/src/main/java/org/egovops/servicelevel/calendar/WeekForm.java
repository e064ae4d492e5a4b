package org.egovops.servicelevel.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.egovops.kernel.OneLine;

/**
 * Week form (周作息登记): the hours of each weekday, written {@code 08:30-12:00,13:30-18:00}, or {@code
 * -} for a closed day, and the date from which they hold.
 */
public class WeekForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String CLOSED = "-";

  @NotNull private LocalDate validFrom;

  @NotBlank
  @Size(max = 200)
  @OneLine
  private String monday = CLOSED;

  @NotBlank
  @Size(max = 200)
  @OneLine
  private String tuesday = CLOSED;

  @NotBlank
  @Size(max = 200)
  @OneLine
  private String wednesday = CLOSED;

  @NotBlank
  @Size(max = 200)
  @OneLine
  private String thursday = CLOSED;

  @NotBlank
  @Size(max = 200)
  @OneLine
  private String friday = CLOSED;

  @NotBlank
  @Size(max = 200)
  @OneLine
  private String saturday = CLOSED;

  @NotBlank
  @Size(max = 200)
  @OneLine
  private String sunday = CLOSED;

  /** The form as it would have been filled for this week. */
  public static WeekForm of(LocalDate validFrom, ServiceWeek week) {
    WeekForm form = new WeekForm();
    form.validFrom = validFrom;
    form.monday = week.on(DayOfWeek.MONDAY).toString();
    form.tuesday = week.on(DayOfWeek.TUESDAY).toString();
    form.wednesday = week.on(DayOfWeek.WEDNESDAY).toString();
    form.thursday = week.on(DayOfWeek.THURSDAY).toString();
    form.friday = week.on(DayOfWeek.FRIDAY).toString();
    form.saturday = week.on(DayOfWeek.SATURDAY).toString();
    form.sunday = week.on(DayOfWeek.SUNDAY).toString();
    return form;
  }

  /** The week as {@code read} understands each day's field and text. */
  ServiceWeek week(BiFunction<String, String, DayHours> read) {
    Map<DayOfWeek, DayHours> hours = new EnumMap<>(DayOfWeek.class);
    hours.put(DayOfWeek.MONDAY, read.apply("monday", monday));
    hours.put(DayOfWeek.TUESDAY, read.apply("tuesday", tuesday));
    hours.put(DayOfWeek.WEDNESDAY, read.apply("wednesday", wednesday));
    hours.put(DayOfWeek.THURSDAY, read.apply("thursday", thursday));
    hours.put(DayOfWeek.FRIDAY, read.apply("friday", friday));
    hours.put(DayOfWeek.SATURDAY, read.apply("saturday", saturday));
    hours.put(DayOfWeek.SUNDAY, read.apply("sunday", sunday));
    return new ServiceWeek(hours);
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public String getMonday() {
    return monday;
  }

  public void setMonday(String monday) {
    this.monday = monday;
  }

  public String getTuesday() {
    return tuesday;
  }

  public void setTuesday(String tuesday) {
    this.tuesday = tuesday;
  }

  public String getWednesday() {
    return wednesday;
  }

  public void setWednesday(String wednesday) {
    this.wednesday = wednesday;
  }

  public String getThursday() {
    return thursday;
  }

  public void setThursday(String thursday) {
    this.thursday = thursday;
  }

  public String getFriday() {
    return friday;
  }

  public void setFriday(String friday) {
    this.friday = friday;
  }

  public String getSaturday() {
    return saturday;
  }

  public void setSaturday(String saturday) {
    this.saturday = saturday;
  }

  public String getSunday() {
    return sunday;
  }

  public void setSunday(String sunday) {
    this.sunday = sunday;
  }
}
