package org.egovops.configuration;

import java.io.Serializable;

/** Configuration filter (配置项查询条件); what is left null or blank does not restrict. */
public class ConfigurationFilter implements Serializable {

  private static final long serialVersionUID = 1L;

  private String text;
  private ItemClass itemClass;
  private ItemState state;
  private String cabinet;
  private Boolean core;
  private Long contractId;
  private Boolean covered;

  /** Part of number, name, kind, model, cabinet, serial number or IP address. */
  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public ItemClass getItemClass() {
    return itemClass;
  }

  public void setItemClass(ItemClass itemClass) {
    this.itemClass = itemClass;
  }

  public ItemState getState() {
    return state;
  }

  public void setState(ItemState state) {
    this.state = state;
  }

  public String getCabinet() {
    return cabinet;
  }

  public void setCabinet(String cabinet) {
    this.cabinet = cabinet;
  }

  public Boolean getCore() {
    return core;
  }

  public void setCore(Boolean core) {
    this.core = core;
  }

  /** Only what this contract covers. */
  public Long getContractId() {
    return contractId;
  }

  public void setContractId(Long contractId) {
    this.contractId = contractId;
  }

  /** Only what a contract covers, or only what none does (SCP-16). */
  public Boolean getCovered() {
    return covered;
  }

  public void setCovered(Boolean covered) {
    this.covered = covered;
  }
}
