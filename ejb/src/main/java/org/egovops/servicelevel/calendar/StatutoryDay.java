package org.egovops.servicelevel.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Statutory day (法定节假日、调休上班日) by the State Council's notices. A day is never changed: an amended
 * notice ends the row with its edition and adds another, so that each edition of the table can
 * still be read.
 */
@Entity
@Table(name = "statutory_day")
@IdClass(StatutoryDay.Key.class)
class StatutoryDay {

  @Id
  @Column(name = "day_date", nullable = false)
  private LocalDate date;

  /** Edition of the table that added this row. */
  @Id
  @Column(name = "added_in", nullable = false)
  private int addedIn;

  /** Edition that removed it, or null while it holds. */
  @Column(name = "removed_in")
  private Integer removedIn;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 20)
  private SpecialDay.Kind kind;

  @Column(name = "name", nullable = false, length = 100)
  private String name;

  /** Year of the notice, which may list days of the December before. */
  @Column(name = "notice_year", nullable = false)
  private int noticeYear;

  protected StatutoryDay() {}

  StatutoryDay(SpecialDay day, int noticeYear, int addedIn) {
    this.date = day.date();
    this.kind = day.kind();
    this.name = day.name();
    this.noticeYear = noticeYear;
    this.addedIn = addedIn;
  }

  void removeIn(int edition) {
    removedIn = edition;
  }

  int noticeYear() {
    return noticeYear;
  }

  SpecialDay value() {
    return new SpecialDay(date, kind, name, null);
  }

  /** Identity: a date in the edition that added it. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate date;
    private int addedIn;

    Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && addedIn == key.addedIn && Objects.equals(date, key.date);
    }

    @Override
    public int hashCode() {
      return Objects.hash(date, addedIn);
    }
  }
}
