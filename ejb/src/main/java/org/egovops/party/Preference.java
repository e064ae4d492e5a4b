package org.egovops.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.egovops.kernel.Record;

/** Preference (个人偏好): one choice of one person about the screens, such as a saved view. */
@Entity
@Table(name = "preference")
public class Preference extends Record {

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "choice_key")
  private String key;

  @Column(name = "choice")
  private String value;

  /** Whether the colleagues of the person's teams see it. */
  private boolean shared;

  protected Preference() {}

  Preference(Long personId, String key) {
    this.personId = personId;
    this.key = key;
  }

  void change(String newValue) {
    value = newValue;
  }

  void share(boolean withTeams) {
    shared = withTeams;
  }

  public boolean shared() {
    return shared;
  }

  public String key() {
    return key;
  }

  public String value() {
    return value;
  }
}
