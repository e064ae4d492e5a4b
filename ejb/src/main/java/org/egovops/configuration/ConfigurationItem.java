package org.egovops.configuration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.egovops.kernel.Record;

/**
 * Configuration item (配置项): a thing services run on, with the attributes a desk asks for first
 * (CFG-01, CFG-08). Unknown attributes are null; the hardware list itself leaves some models blank
 * (AMB-27).
 */
@Entity
@Table(name = "configuration_item")
public class ConfigurationItem extends Record {

  @Column(name = "item_number")
  private String number;

  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "item_class")
  private ItemClass itemClass;

  @Enumerated(EnumType.STRING)
  private ItemState state;

  private String kind;

  private String model;

  private String cabinet;

  @Column(name = "cabinet_position")
  private Integer position;

  @Column(name = "serial_number")
  private String serialNumber;

  @Column(name = "ip_address")
  private String ipAddress;

  private boolean core;

  protected ConfigurationItem() {}

  /** Number such as CI-000001. */
  public String number() {
    return number;
  }

  public String name() {
    return name;
  }

  public ItemClass itemClass() {
    return itemClass;
  }

  public ItemState state() {
    return state;
  }

  /** What kind of thing it is, such as 交换机. */
  public String kind() {
    return kind;
  }

  /** Brand and model, or null where unknown. */
  public String model() {
    return model;
  }

  /** Cabinet (机柜) it stands in, or null. */
  public String cabinet() {
    return cabinet;
  }

  /** Place in the cabinet (序号), or null. */
  public Integer position() {
    return position;
  }

  public String serialNumber() {
    return serialNumber;
  }

  public String ipAddress() {
    return ipAddress;
  }

  /** Whether the failure of this item stops a core system (GEN-09, SLM-03). */
  public boolean core() {
    return core;
  }
}
