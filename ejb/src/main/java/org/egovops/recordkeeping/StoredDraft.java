package org.egovops.recordkeeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;

/** A person's draft (草稿) of one form. */
@Entity
@Table(name = "draft")
class StoredDraft extends Record {

  @Column(name = "person_id", nullable = false)
  private long personId;

  @Column(name = "form_key", nullable = false, length = 200)
  private String formKey;

  @Lob
  @Column(name = "draft_text", nullable = false)
  private String text;

  @Column(name = "saved_at", nullable = false)
  private Instant savedAt;

  protected StoredDraft() {}

  StoredDraft(long personId, String formKey, String text, Instant now) {
    this.personId = personId;
    this.formKey = formKey;
    this.text = text;
    this.savedAt = now;
  }
}
