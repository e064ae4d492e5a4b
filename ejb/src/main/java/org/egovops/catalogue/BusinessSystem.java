package org.egovops.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.egovops.party.Organization;

/**
 * Business system (业务系统): what departments work with and name when they report a fault. Which
 * systems are core is data (GEN-09, AMB-26); a fault of a core system is to be handled at speed.
 */
@Entity
@Table(name = "business_system")
public class BusinessSystem extends CatalogueEntry {

  private boolean core;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "owner_unit_id")
  private Organization owner;

  @ElementCollection
  @CollectionTable(name = "business_system_ci", joinColumns = @JoinColumn(name = "system_id"))
  @Column(name = "ci_id")
  private Set<Long> configurationItemIds = new HashSet<>();

  protected BusinessSystem() {}

  BusinessSystem(BusinessSystemForm form, Organization owner) {
    super(form.getCode());
    change(form, owner);
  }

  final void change(BusinessSystemForm form, Organization newOwner) {
    takeCommon(form);
    core = form.isCore();
    owner = newOwner;
    configurationItemIds.retainAll(form.getConfigurationItemIds());
    configurationItemIds.addAll(form.getConfigurationItemIds());
  }

  @Override
  String kind() {
    return "BUSINESS_SYSTEM";
  }

  @Override
  String particulars() {
    String unit = owner == null ? "-" : owner.shortName();
    return "core %s; owner %s; items %s".formatted(core, unit, new TreeSet<>(configurationItemIds));
  }

  public boolean core() {
    return core;
  }

  /** The unit that owns the system, or null where none is named. */
  public Organization owner() {
    return owner;
  }

  /** The configuration items the system runs on. */
  public Set<Long> configurationItemIds() {
    return Set.copyOf(configurationItemIds);
  }
}
