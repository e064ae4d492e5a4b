package org.egovops.servicelevel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovops.kernel.Record;

/**
 * Service level agreement (服务级别协议) such as SLA-1: one revision of its targets. A change makes the
 * next revision; clocks that run keep what they were promised (AMB-10, GEN-12).
 */
@Entity
@Table(name = "sl_agreement")
public class ServiceLevelAgreement extends Record {

  @Column(name = "code", nullable = false, length = 20)
  private String code;

  @Column(name = "revision", nullable = false)
  private int revision;

  @Column(name = "name_zh", nullable = false, length = 100)
  private String nameZh;

  @Column(name = "name_en", nullable = false, length = 100)
  private String nameEn;

  @Column(name = "holds", nullable = false)
  private boolean holds;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "created_by", nullable = false, length = 100)
  private String createdBy;

  @ElementCollection
  @CollectionTable(name = "sl_target", joinColumns = @JoinColumn(name = "agreement_id"))
  private List<ServiceLevelTarget> targets = new ArrayList<>();

  protected ServiceLevelAgreement() {}

  ServiceLevelAgreement(String code, String nameZh, String nameEn, String by, Instant at) {
    this.code = code;
    this.revision = 1;
    this.nameZh = nameZh;
    this.nameEn = nameEn;
    this.holds = true;
    this.createdBy = by;
    this.createdAt = at;
  }

  /** The revision after this one, which no longer holds for new records. */
  ServiceLevelAgreement revised(String chinese, String english, String by, Instant at) {
    ServiceLevelAgreement next = new ServiceLevelAgreement(code, chinese, english, by, at);
    next.revision = revision + 1;
    holds = false;
    return next;
  }

  void promise(Collection<ServiceLevelTarget> promised) {
    targets.addAll(promised);
  }

  /** The targets in one line, as the audit keeps them. */
  String describe() {
    return targets().stream()
        .map(ServiceLevelTarget::describe)
        .collect(Collectors.joining("; ", "v" + revision + ": ", ""));
  }

  public String code() {
    return code;
  }

  public int revision() {
    return revision;
  }

  public String nameZh() {
    return nameZh;
  }

  public String nameEn() {
    return nameEn;
  }

  /** Whether this revision holds for new records. */
  public boolean holds() {
    return holds;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String createdBy() {
    return createdBy;
  }

  /** The targets, major before general, in the order of the metrics. */
  public List<ServiceLevelTarget> targets() {
    return targets.stream()
        .sorted(
            Comparator.comparing(ServiceLevelTarget::faultLevel)
                .thenComparing(ServiceLevelTarget::metric))
        .toList();
  }

  /** One target; empty where the agreement promises nothing. */
  public Optional<ServiceLevelTarget> target(FaultLevel level, Metric metric) {
    return targets.stream()
        .filter(target -> target.faultLevel() == level && target.metric() == metric)
        .findFirst();
  }
}
