package org.egovops.kernel;

/**
 * Outbox draft (消息草稿).
 *
 * @param topic topic of the {@link OutboxDelivery} that takes it
 * @param recordNumber the record it is about, or null
 * @param receiver whom it is for, masked, or null
 * @param body what the delivery needs, at most 4,000 bytes
 */
public record OutboxDraft(String topic, String recordNumber, String receiver, String body) {}
