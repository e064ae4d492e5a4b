package org.egovops.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.egovops.party.PersonalData;

/** Contact (联系人): unit, name and telephone of the caller (INC-13). Personal data. */
@Embeddable
public class Contact {

  /** Chinese mobile, or landline with area code and optional extension. */
  public static final String PHONE = "1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?";

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "unit_name")
  private String unitName;

  @Column(name = "contact_name")
  private String name;

  @Convert(converter = PersonalData.class)
  @Column(name = "contact_phone")
  private String phone;

  protected Contact() {}

  public Contact(long unitId, String unitName, String name, String phone) {
    this.unitId = unitId;
    this.unitName = unitName;
    this.name = name;
    this.phone = phone;
  }

  public long unitId() {
    return unitId;
  }

  public String unitName() {
    return unitName;
  }

  /** Full name; shown masked unless the reader is permitted and gave a reason. */
  public String name() {
    return name;
  }

  /** Full number; shown masked unless the reader is permitted and gave a reason. */
  public String phone() {
    return phone;
  }
}
