package org.egovops.recordkeeping;

import java.util.Collection;
import java.util.TreeSet;
import org.egovops.kernel.Sm3;

/**
 * Audit event (审计事件): who did what to which object, with what success. Texts that would not fit are
 * kept by their beginning and their SM3 digest, so an over-long input never hinders the audit.
 */
public final class AuditEvent {

  private static final int LONGEST = 1_000;
  private static final int DIGEST_ROOM = 80;

  final AuditAction action;
  final Author who;
  final String objectKind;
  final Long objectId;
  final String objectNumber;
  String roles;
  String detail;
  String before;
  String after;
  boolean success = true;

  private AuditEvent(
      AuditAction action, Author who, String objectKind, Long objectId, String objectNumber) {
    this.action = action;
    this.who = who;
    this.objectKind = Stored.text(objectKind, 30);
    this.objectId = objectId;
    this.objectNumber = Stored.text(objectNumber, 100);
  }

  /** An event about an object known by kind, id and number; each of the three may be null. */
  public static AuditEvent of(
      AuditAction action, Author who, String objectKind, Long objectId, String objectNumber) {
    return new AuditEvent(action, who, objectKind, objectId, objectNumber);
  }

  /**
   * What the audit keeps of words that are business content: their SM3 digest and their length in
   * characters, so that they can be proved without being read.
   */
  public static String digest(String words) {
    String stored = Stored.text(words);
    return stored == null ? null : "SM3 " + Sm3.hex(stored) + " (" + stored.length() + ")";
  }

  /** Codes of the roles the person acted under. */
  public AuditEvent roles(Collection<String> codes) {
    roles = brief(String.join(",", new TreeSet<>(codes)));
    return this;
  }

  /** What was done, in short; never a password, a token or an unmasked phone number. */
  public AuditEvent detail(String text) {
    detail = brief(text);
    return this;
  }

  /** The value before the change. */
  public AuditEvent before(String value) {
    before = brief(value);
    return this;
  }

  /** The value after the change. */
  public AuditEvent after(String value) {
    after = brief(value);
    return this;
  }

  /** It was tried and refused, or went wrong. */
  public AuditEvent failed() {
    success = false;
    return this;
  }

  private static String brief(String text) {
    String stored = Stored.text(text);
    if (stored == null || stored.length() <= LONGEST) {
      return stored;
    }
    return Stored.text(stored, LONGEST - DIGEST_ROOM) + "… SM3 " + Sm3.hex(stored);
  }
}
