package org.egovops.configuration;

/** Configuration item row (配置项列表行); what is unknown is null. */
public record ConfigurationItemRow(
    long id,
    long version,
    String number,
    String name,
    ItemClass itemClass,
    ItemState state,
    String kind,
    String model,
    String cabinet,
    Integer position,
    String serialNumber,
    String ipAddress,
    boolean core) {

  static final String FIELDS =
      "c.id, c.version, c.number, c.name, c.itemClass, c.state, c.kind, c.model, c.cabinet,"
          + " c.position, c.serialNumber, c.ipAddress, c.core";
}
