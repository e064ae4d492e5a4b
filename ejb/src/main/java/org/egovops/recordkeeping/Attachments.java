package org.egovops.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.RuleBroken;

/**
 * Attachments (附件) of every kind of record: pictures, PDF, office documents, text and archives up
 * to 20 MB, whose content must be what their name says (GB/T 22239-2019 8.1.4.4). Who may read a
 * record is decided by its own door before it asks here.
 */
@ApplicationScoped
public class Attachments {

  /** Largest file in bytes. */
  public static final long LARGEST = 20L * 1024 * 1024;

  /** Most files of one record. */
  public static final int MOST = 50;

  private static final int MEGABYTE = 1024 * 1024;

  private static final String OF_RECORD =
      """
      select a from Attachment a where a.recordId = :record and a.visibility in :visible
      order by a.attachedAt, a.id""";

  private static final String COUNT =
      "select count(a) from Attachment a where a.recordId = :record";

  @PersistenceContext EntityManager em;
  @Inject DatabaseContents database;
  @Inject FolderContents folder;

  /**
   * Attaches a file to a record in the caller's transaction.
   *
   * @throws RuleBroken {@code attachment.name-missing}, {@code attachment.kind-refused}, {@code
   *     attachment.content-differs}, {@code attachment.empty}, {@code attachment.too-large}, {@code
   *     attachment.too-many} or {@code attachment.interrupted}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public AttachmentRow add(long recordId, Upload upload, Author author, Instant now) {
    String name = FileName.safe(upload.fileName());
    FileKind kind = FileKind.named(name).orElseThrow(() -> refused(name));
    requireRoom(recordId);
    String key = UUID.randomUUID().toString();
    StoredContent content = store(upload.content(), kind, name, key);
    Attachment attachment = new Attachment(recordId, upload.visibility(), author, now);
    em.persist(attachment.named(name, kind).stored(place(), key, content));
    return attachment.row();
  }

  /** The files of a record, oldest first. */
  public List<AttachmentRow> of(long recordId, boolean internalToo) {
    return em.createQuery(OF_RECORD, Attachment.class)
        .setParameter("record", recordId)
        .setParameter("visible", visible(internalToo))
        .getResultStream()
        .map(Attachment::row)
        .toList();
  }

  /**
   * Opens a file of a record.
   *
   * @param internalToo whether the reader may see internal files
   * @throws NotFound when the record has no such file that the reader may see
   */
  public Download read(long recordId, long attachmentId, boolean internalToo) {
    Attachment found = em.find(Attachment.class, attachmentId);
    if (found == null || !reaches(found.row(), recordId, internalToo)) {
      throw new NotFound("ATTACHMENT", attachmentId);
    }
    AttachmentRow row = found.row();
    Contents contents = contents(found.place());
    return new Download(row, new CheckedContent(contents, found.contentKey(), row.digest()));
  }

  private static boolean reaches(AttachmentRow row, long recordId, boolean internalToo) {
    return row.recordId() == recordId && visible(internalToo).contains(row.visibility());
  }

  private static Set<Visibility> visible(boolean internalToo) {
    return internalToo ? EnumSet.allOf(Visibility.class) : EnumSet.of(Visibility.PUBLIC);
  }

  private static RuleBroken refused(String name) {
    return RuleBroken.at("file", "attachment.kind-refused", name);
  }

  private void requireRoom(long recordId) {
    long present =
        em.createQuery(COUNT, Long.class).setParameter("record", recordId).getSingleResult();
    if (present >= MOST) {
      throw RuleBroken.at("file", "attachment.too-many", MOST);
    }
  }

  private StoredContent store(InputStream content, FileKind kind, String name, String key) {
    Contents contents = contents(place());
    RunningDigest digest = new RunningDigest();
    byte[] chunk = next(content);
    requireKind(chunk, kind, name);
    long size = 0;
    for (int number = 0; chunk.length > 0; number++) {
      size += chunk.length;
      requireSize(size);
      digest.add(chunk);
      contents.append(key, number, chunk);
      chunk = next(content);
    }
    return new StoredContent(size, digest.hex());
  }

  private static byte[] next(InputStream content) {
    try {
      return content.readNBytes(Contents.CHUNK);
    } catch (IOException senderGone) {
      throw RuleBroken.at("file", "attachment.interrupted");
    }
  }

  private static void requireKind(byte[] first, FileKind kind, String name) {
    if (first.length == 0) {
      throw RuleBroken.at("file", "attachment.empty", name);
    }
    byte[] head = Arrays.copyOf(first, Math.min(first.length, FileHead.LENGTH));
    if (!kind.matches(new FileHead(head))) {
      throw RuleBroken.at("file", "attachment.content-differs", name);
    }
  }

  private static void requireSize(long size) {
    if (size > LARGEST) {
      throw RuleBroken.at("file", "attachment.too-large", LARGEST / MEGABYTE);
    }
  }

  private Attachment.Place place() {
    return folder.configured() ? Attachment.Place.FOLDER : Attachment.Place.DATABASE;
  }

  private Contents contents(Attachment.Place place) {
    return place == Attachment.Place.FOLDER ? folder : database;
  }
}
