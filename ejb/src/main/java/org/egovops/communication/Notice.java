package org.egovops.communication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;

/** Notice (通知): one person is told of one thing that happened, once. */
@Entity
@Table(name = "notice")
public class Notice extends Record {

  @Column(name = "person_id")
  private long personId;

  /** The outbox message it came from; no second notice of it can reach the same person. */
  @Column(name = "message_id")
  private long messageId;

  @Enumerated(EnumType.STRING)
  private NoticeKind kind;

  @Enumerated(EnumType.STRING)
  private NoticePlace place;

  @Column(name = "record_id")
  private long recordId;

  @Column(name = "record_number")
  private String recordNumber;

  private String title;

  private String detail;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "by_name")
  private String byName;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "is_unread")
  private boolean unread;

  @Column(name = "is_mailed")
  private boolean mailed;

  protected Notice() {}

  Notice(long personId, long messageId, News news, Instant now) {
    this.personId = personId;
    this.messageId = messageId;
    kind = news.kind();
    place = news.subject().place();
    recordId = news.subject().id();
    recordNumber = news.subject().number();
    title = news.subject().title();
    detail = news.detail();
    dueAt = news.dueAt();
    byName = news.byName();
    happenedAt = news.at();
    toldAt = now;
    unread = true;
  }

  void mail() {
    mailed = true;
  }

  void read() {
    unread = false;
  }

  public long personId() {
    return personId;
  }

  public NoticeKind kind() {
    return kind;
  }

  public long recordId() {
    return recordId;
  }

  public boolean unread() {
    return unread;
  }

  /** Whether a letter of it was put on its way. */
  public boolean mailed() {
    return mailed;
  }

  /** As its reader sees it. */
  public NoticeRow row() {
    return new NoticeRow(
        id(), kind, place, recordNumber, title, detail, dueAt, byName, happenedAt, unread);
  }
}
