package org.egovops.ticket;

/** Impact (影响度): extent of the business effect (INC-14). */
public enum Impact {
  HIGH,
  MEDIUM,
  LOW
}
