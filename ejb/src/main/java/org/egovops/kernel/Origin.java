package org.egovops.kernel;

/**
 * Origin (来源) of what the present thread does: which request, from which address, through which
 * channel. Set by the edge (web filter, job, timer) and read by the audit.
 *
 * @param requestId reference number also shown on error pages
 * @param clientAddress network address of the caller, or null inside the server
 * @param channel SCREEN, REST, SOAP, JOB or TIMER
 */
public record Origin(String requestId, String clientAddress, Channel channel) {

  /** Ways into the system. */
  public enum Channel {
    SCREEN,
    REST,
    SOAP,
    JOB,
    TIMER
  }

  private static final Origin INSIDE = new Origin("-", null, Channel.TIMER);
  private static final ThreadLocal<Origin> CURRENT = new ThreadLocal<>();

  public static Origin current() {
    Origin origin = CURRENT.get();
    return origin == null ? INSIDE : origin;
  }

  /** Binds the origin to this thread; the edge that opens it must {@link #leave()}. */
  public static void enter(Origin origin) {
    CURRENT.set(origin);
  }

  public static void leave() {
    CURRENT.remove();
  }
}
