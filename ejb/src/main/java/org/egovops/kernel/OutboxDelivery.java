package org.egovops.kernel;

/** Outbox delivery (投递方): does what the messages of one topic ask for. */
public interface OutboxDelivery {

  /** The topic of its messages. */
  String topic();

  /**
   * Whether it does nothing but database work. Then claim, work and mark are one transaction:
   * exactly once. Else nothing is open while it works, and its work must bear to be repeated after
   * a crash between the work and the mark.
   */
  boolean transactional();

  /**
   * Delivers one message.
   *
   * @throws DeliveryFailed where it could not; with other exceptions it is tried again as well
   */
  void deliver(OutboxMessage message);
}
