package org.egovops.recordkeeping;

/**
 * Author (操作者): who did something, as history and audit keep it — by value, so that the entry still
 * reads the same after the person has left or been renamed.
 *
 * @param personId id of the person or machine account; null for the system itself
 * @param login login name, {@code system} for the system itself
 * @param name name as shown then
 * @param customer whether it was somebody of a department the service is for, whose name others see
 *     masked (PIPL 51); the office's and the contractor's people act by office
 */
public record Author(Long personId, String login, String name, boolean customer) {

  /** Somebody who acts by office, or a machine. */
  public Author(Long personId, String login, String name) {
    this(personId, login, name, false);
  }

  /** The system acting by itself: timers, jobs without an operator. */
  public static final Author SYSTEM = new Author(null, "system", "系统");
}
