package org.egovops.ticket;

/**
 * What was told (处理说明) with a step: the words, and who of the customer agreed or confirmed. The
 * name is personal data and therefore never part of the words (PIPL 51).
 *
 * @param text what was done or said, or null
 * @param customer the person's full name, or null
 */
public record Told(String text, String customer) {}
