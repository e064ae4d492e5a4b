package org.egovops.incident;

/** Backup before work (处置前备份, INC-28): done, or named as not needed with the reason. */
public enum BackupOutcome {
  /** 已备份. */
  DONE,
  /** 无需备份: no data at risk; the reason stands in the record. */
  NOT_NEEDED
}
