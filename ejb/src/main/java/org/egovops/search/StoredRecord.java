package org.egovops.search;

import java.time.Instant;
import org.apache.lucene.document.Document;

/** A record as read back from the index. */
record StoredRecord(
    String kind,
    long id,
    String number,
    String title,
    String text,
    String internalText,
    String state,
    Instant changedAt) {

  static StoredRecord of(Document document) {
    return new StoredRecord(
        document.get(RecordFields.KIND),
        document.getField(RecordFields.ID).numericValue().longValue(),
        document.get(RecordFields.stored(RecordFields.NUMBER)),
        document.get(RecordFields.stored(RecordFields.TITLE)),
        document.get(RecordFields.stored(RecordFields.TEXT)),
        document.get(RecordFields.stored(RecordFields.INTERNAL)),
        document.get(RecordFields.STATE),
        Instant.ofEpochMilli(document.getField(RecordFields.CHANGED).numericValue().longValue()));
  }
}
