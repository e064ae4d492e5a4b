package org.egovops.ticket;

/** Urgency (紧急度): how soon action is needed (INC-14). */
public enum Urgency {
  HIGH,
  MEDIUM,
  LOW
}
