package org.egovops.servicelevel.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.egovops.kernel.OneLine;

/** Exception form (人工例外登记): a date with its own hours, or closed, and why. */
public class ExceptionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotNull private LocalDate date;

  /** Why, as receipts will show it. */
  @NotBlank
  @Size(max = 100)
  @OneLine
  private String name;

  /** Hours of the day; {@code -} for closed. */
  @NotBlank
  @Size(max = 200)
  @OneLine
  private String hours = "-";

  /** The form as it would have been filled for this exception. */
  public static ExceptionForm of(SpecialDay day) {
    ExceptionForm form = new ExceptionForm();
    form.date = day.date();
    form.name = day.name();
    form.hours = day.hours().toString();
    return form;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getHours() {
    return hours;
  }

  public void setHours(String hours) {
    this.hours = hours;
  }
}
