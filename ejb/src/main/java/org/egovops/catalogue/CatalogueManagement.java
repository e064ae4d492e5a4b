package org.egovops.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.StaleRecord;
import org.egovops.party.CurrentActor;
import org.egovops.party.Organization;
import org.egovops.party.PartyLookup;
import org.egovops.party.Permission;
import org.egovops.party.Team;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;

/**
 * Catalogue management (服务目录管理): the door to the service catalogue (SCP-01…13). Whoever may report,
 * read or register tickets may read it, customers included; it is the same for every contract.
 */
@Stateless
@RolesAllowed(Permission.Names.CATALOGUE_EDIT)
public class CatalogueManagement {

  @Inject Catalogue catalogue;
  @Inject CatalogueEntries entries;
  @Inject PartyLookup parties;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Event<CatalogueChanged> changes;

  /** Service items by position. */
  @RolesAllowed({
    Permission.Names.INCIDENT_REPORT,
    Permission.Names.INCIDENT_REGISTER,
    Permission.Names.INCIDENT_READ,
    Permission.Names.CATALOGUE_EDIT
  })
  public Page<ServiceItemRow> items(CatalogueFilter filter) {
    return page(catalogue.items(), filter);
  }

  /** Business systems by position. */
  @RolesAllowed({
    Permission.Names.INCIDENT_REPORT,
    Permission.Names.INCIDENT_REGISTER,
    Permission.Names.INCIDENT_READ,
    Permission.Names.CATALOGUE_EDIT
  })
  public Page<BusinessSystemRow> systems(CatalogueFilter filter) {
    return page(catalogue.systems(), filter);
  }

  /** Categories of both levels by position. */
  @RolesAllowed({
    Permission.Names.INCIDENT_REPORT,
    Permission.Names.INCIDENT_REGISTER,
    Permission.Names.INCIDENT_READ,
    Permission.Names.CATALOGUE_EDIT
  })
  public Page<CategoryRow> categories(CatalogueFilter filter) {
    return page(catalogue.categories(), filter);
  }

  /**
   * One item, to be changed.
   *
   * @throws NotFound when no item has this code
   */
  public ServiceItem item(String code) {
    return entries.get(ServiceItem.class, code);
  }

  /**
   * One system, to be changed.
   *
   * @throws NotFound when no system has this code
   */
  public BusinessSystem system(String code) {
    return entries.get(BusinessSystem.class, code);
  }

  /**
   * One category, to be changed.
   *
   * @throws NotFound when no category has this code
   */
  public Category category(String code) {
    return entries.get(Category.class, code);
  }

  /**
   * Adds an item.
   *
   * @throws RuleBroken {@code catalogue.code-taken}, {@code catalogue.steps-differ}
   */
  public ServiceItem addItem(@NotNull @Valid ServiceItemForm form) {
    requireSameSteps(form);
    return add(ServiceItem.class, form, () -> new ServiceItem(form, owner(form)));
  }

  /**
   * Adds a system.
   *
   * @throws RuleBroken {@code catalogue.code-taken}
   */
  public BusinessSystem addSystem(@NotNull @Valid BusinessSystemForm form) {
    return add(BusinessSystem.class, form, () -> new BusinessSystem(form, owner(form)));
  }

  /**
   * Adds a category.
   *
   * @throws RuleBroken {@code catalogue.code-taken}, {@code catalogue.category-depth}
   */
  public Category addCategory(@NotNull @Valid CategoryForm form) {
    return add(Category.class, form, () -> new Category(form, parent(form)));
  }

  /**
   * Changes an item; its code stays.
   *
   * @throws RuleBroken {@code catalogue.steps-differ}
   * @throws StaleRecord when somebody else changed it since {@code version}
   */
  public ServiceItem changeItem(String code, long version, @NotNull @Valid ServiceItemForm form) {
    requireSameSteps(form);
    return change(item(code), version, item -> item.change(form, owner(form)));
  }

  /**
   * Changes a system; its code stays.
   *
   * @throws StaleRecord when somebody else changed it since {@code version}
   */
  public BusinessSystem changeSystem(
      String code, long version, @NotNull @Valid BusinessSystemForm form) {
    return change(system(code), version, system -> system.change(form, owner(form)));
  }

  /**
   * Changes a category; its code stays.
   *
   * @throws RuleBroken {@code catalogue.category-depth} also when it has categories below it
   * @throws StaleRecord when somebody else changed it since {@code version}
   */
  public Category changeCategory(String code, long version, @NotNull @Valid CategoryForm form) {
    Category category = category(code);
    Category parent = parent(form);
    if (parent != null && entries.hasChildren(category)) {
      throw RuleBroken.at("parentCode", "catalogue.category-depth", parent.code());
    }
    return change(category, version, found -> found.change(form, parent));
  }

  private <T extends CatalogueEntry> T add(
      Class<T> kind, CatalogueForm form, Supplier<T> construction) {
    if (entries.find(kind, form.getCode().strip()).isPresent()) {
      throw RuleBroken.at("code", "catalogue.code-taken", form.getCode().strip());
    }
    T entry = construction.get();
    entries.add(entry);
    audit.record(event(AuditAction.CREATE, entry).after(entry.describe()));
    changes.fire(new CatalogueChanged(entry.code()));
    return entry;
  }

  private <T extends CatalogueEntry> T change(T entry, long version, Consumer<T> step) {
    entry.requireVersion(version);
    String before = entry.describe();
    step.accept(entry);
    entries.flush();
    audit.record(event(AuditAction.CHANGE, entry).before(before).after(entry.describe()));
    changes.fire(new CatalogueChanged(entry.code()));
    return entry;
  }

  private AuditEvent event(AuditAction action, CatalogueEntry entry) {
    return current.get().event(action, entry.kind(), entry.id(), entry.code());
  }

  /** A request takes over both languages step by step, so each step needs both or none. */
  private static void requireSameSteps(ServiceItemForm form) {
    int english = ServiceItemRow.lines(form.getStepsEn()).size();
    int chinese = ServiceItemRow.lines(form.getSteps()).size();
    if (english != 0 && english != chinese) {
      throw RuleBroken.at("stepsEn", "catalogue.steps-differ", chinese, english);
    }
  }

  private Team owner(ServiceItemForm form) {
    return form.getOwnerTeamId() == null ? null : parties.activeTeam(form.getOwnerTeamId());
  }

  private Organization owner(BusinessSystemForm form) {
    Long unit = form.getOwnerUnitId();
    return unit == null ? null : parties.activeOrganization(unit);
  }

  private Category parent(CategoryForm form) {
    String parent = form.getParentCode();
    return parent == null || parent.isBlank() ? null : category(parent.strip());
  }

  private static <T extends CatalogueRow> Page<T> page(List<T> rows, CatalogueFilter filter) {
    List<T> found = rows.stream().filter(filter::matches).limit(filter.limit() + 1L).toList();
    return Page.of(found, filter.limit(), CatalogueFilter::place);
  }
}
