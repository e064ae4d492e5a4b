package org.egovops.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.egovops.kernel.Record;
import org.egovops.kernel.RuleBroken;

/**
 * Organization (单位): a department that uses the systems, the e-government office, or a provider of
 * services. Its side decides, together with the role, which records its people reach (ROL-05).
 */
@Entity
@Table(name = "organization")
public class Organization extends Record {

  /** The office that comes with the product, to be renamed. */
  public static final long SEEDED_OFFICE = 1;

  private String name;

  @Column(name = "short_name")
  private String shortName;

  @Column(name = "credit_code")
  private String creditCode;

  @Column(name = "region_code")
  private String regionCode;

  @Enumerated(EnumType.STRING)
  private Side side;

  private boolean active = true;

  protected Organization() {}

  Organization(OrganizationForm form) {
    change(form);
  }

  /**
   * Takes over the form.
   *
   * @throws RuleBroken {@code party.credit-code}, {@code party.region-code}, {@code
   *     party.organization-side}
   */
  final void change(OrganizationForm form) {
    requireCodes(form);
    name = form.getName().strip();
    shortName = form.getShortName().strip();
    creditCode = blankToNull(form.getCreditCode());
    regionCode = blankToNull(form.getRegionCode());
    side = form.getSide();
    active = form.isActive();
  }

  private static void requireCodes(OrganizationForm form) {
    String credit = blankToNull(form.getCreditCode());
    if (credit != null && !CreditCode.valid(credit)) {
      throw RuleBroken.at("creditCode", "party.credit-code", credit);
    }
    String region = blankToNull(form.getRegionCode());
    if (region != null && !RegionCode.valid(region)) {
      throw RuleBroken.at("regionCode", "party.region-code", region);
    }
    if (form.getSide() == Side.ADMINISTRATION || form.getSide() == Side.MACHINE) {
      throw RuleBroken.at("side", "party.organization-side", form.getSide());
    }
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public String name() {
    return name;
  }

  public String shortName() {
    return shortName;
  }

  /** 统一社会信用代码, or null where it is not known. */
  public String creditCode() {
    return creditCode;
  }

  /** GB/T 2260 code, or null where it is not known. */
  public String regionCode() {
    return regionCode;
  }

  public Side side() {
    return side;
  }

  /** False once nothing new may be recorded for the unit. */
  public boolean active() {
    return active;
  }
}
