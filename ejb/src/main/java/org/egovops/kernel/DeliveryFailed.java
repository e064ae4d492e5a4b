package org.egovops.kernel;

/** Delivery failed (投递未成): why, and whether another attempt could help. */
public final class DeliveryFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What failed, as far as trying again is concerned. */
  public enum Reach {
    /** This attempt; the next may succeed. */
    ONCE,
    /** The message itself: no attempt ever succeeds. */
    FOR_GOOD,
    /** The way out: the other messages of the topic need not be tried now. */
    EVERYTHING
  }

  private final Reach reach;
  private final String code;

  public DeliveryFailed(Reach reach, String code, String detail, Throwable cause) {
    super(detail, cause);
    this.reach = reach;
    this.code = code;
  }

  /** Any other exception of a delivery. */
  static DeliveryFailed of(RuntimeException thrown) {
    return thrown instanceof DeliveryFailed failed
        ? failed
        : new DeliveryFailed(Reach.ONCE, "outbox.broke", thrown.getClass().getSimpleName(), thrown);
  }

  public String code() {
    return code;
  }

  public String detail() {
    return getMessage();
  }

  public boolean permanent() {
    return reach == Reach.FOR_GOOD;
  }

  boolean closesTheWay() {
    return reach == Reach.EVERYTHING;
  }
}
