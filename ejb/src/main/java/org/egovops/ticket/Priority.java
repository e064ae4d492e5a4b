package org.egovops.ticket;

/**
 * Priority (优先级) from impact × urgency (INC-02, AMB-11): orders the queue; P1 is "important and
 * urgent" (重要紧急) and is reported to the project manager (INC-17). Independent of the fault level,
 * which selects the service level target.
 */
public enum Priority {
  P1,
  P2,
  P3,
  P4;

  /**
   * The matrix a real service desk lived by for years; High × Low, which never occurred there,
   * reads P3.
   */
  public static Priority of(Impact impact, Urgency urgency) {
    int sum = impact.ordinal() + urgency.ordinal();
    if (sum == 2) {
      return P3;
    }
    return sum < 2 ? values()[sum] : P4;
  }
}
