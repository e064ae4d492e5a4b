package org.egovops.catalogue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** Business system form (业务系统登记). */
public class BusinessSystemForm extends CatalogueForm {

  private static final long serialVersionUID = 1L;

  /** Whether its faults are handled at speed (GEN-09). */
  private boolean core;

  /** The unit that owns the system. */
  private Long ownerUnitId;

  /** The configuration items it runs on. */
  @NotNull
  @Size(max = 1000)
  private List<@NotNull Long> configurationItemIds = new ArrayList<>();

  /** The form as it would have been filled for this system. */
  public static BusinessSystemForm of(BusinessSystem system) {
    BusinessSystemForm form = new BusinessSystemForm();
    form.takeCommon(system);
    form.core = system.core();
    form.ownerUnitId = system.owner() == null ? null : system.owner().id();
    form.configurationItemIds = new ArrayList<>(system.configurationItemIds());
    return form;
  }

  public boolean isCore() {
    return core;
  }

  public void setCore(boolean core) {
    this.core = core;
  }

  public Long getOwnerUnitId() {
    return ownerUnitId;
  }

  public void setOwnerUnitId(Long ownerUnitId) {
    this.ownerUnitId = ownerUnitId;
  }

  public List<Long> getConfigurationItemIds() {
    return configurationItemIds;
  }

  public void setConfigurationItemIds(List<Long> configurationItemIds) {
    this.configurationItemIds = configurationItemIds;
  }
}
