package org.egovops.servicelevel;

import java.time.Instant;

/**
 * Agreement row (协议列表): one revision of an agreement.
 *
 * @param holds whether it holds for new records
 */
public record AgreementRow(
    long id,
    String code,
    int revision,
    String nameZh,
    String nameEn,
    boolean holds,
    Instant createdAt,
    String createdBy) {

  static AgreementRow of(ServiceLevelAgreement agreement) {
    return new AgreementRow(
        agreement.id(),
        agreement.code(),
        agreement.revision(),
        agreement.nameZh(),
        agreement.nameEn(),
        agreement.holds(),
        agreement.createdAt(),
        agreement.createdBy());
  }
}
