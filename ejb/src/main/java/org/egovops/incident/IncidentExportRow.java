package org.egovops.incident;

/**
 * Export row (导出行): a row of the register with its contact, as it is handed over to a file.
 *
 * @param row what the register shows
 * @param contactName contact, masked unless permitted with a reason
 * @param contactPhone telephone, masked unless permitted with a reason
 */
public record IncidentExportRow(IncidentRow row, String contactName, String contactPhone) {

  IncidentExportRow contact(String name, String phone) {
    return new IncidentExportRow(row, name, phone);
  }
}
