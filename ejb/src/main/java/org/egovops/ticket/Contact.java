package org.egovops.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.egovops.party.PersonalData;

/** Contact (联系人): unit, name and telephone of the caller (INC-13). Personal data. */
@Embeddable
public class Contact {

  /** Chinese mobile, or landline with area code and optional extension. */
  public static final String PHONE = "1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?";

  private static final Pattern DIALLED = Pattern.compile(PHONE);
  private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)86|^86-?(?=1\\d{10}$)");

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

  /**
   * A number as it is kept, however it was typed: full-width digits, spaces, dashes, brackets and
   * the country's prefix are no part of it. What is no number even then stays as it is.
   */
  public static String dialled(String typed) {
    if (typed == null) {
      return null;
    }
    String plain =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .replaceAll("\\p{Pd}|\u2212", "-")
            .replaceAll("[\\s\\p{Cf}]", "")
            .replaceAll("^\\((\\d+)\\)", "$1-");
    String national = COUNTRY.matcher(plain).replaceFirst("").replaceFirst("^-", "");
    String digits = national.replace("-", "");
    return Stream.of(national, digits, "0" + national)
        .filter(number -> DIALLED.matcher(number).matches())
        .findFirst()
        .orElse(typed);
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
