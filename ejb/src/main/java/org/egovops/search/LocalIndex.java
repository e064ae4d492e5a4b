package org.egovops.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.egovops.kernel.RuleBroken;

/**
 * This node's index (本机索引): opened when first needed, thrown away when damaged, whole once it has
 * been compared with the database.
 */
@ApplicationScoped
class LocalIndex {

  private static final System.Logger LOG = System.getLogger(LocalIndex.class.getName());

  private final IndexFolder folder;
  private volatile RecordIndex index;
  private volatile boolean complete;

  LocalIndex() {
    this(IndexFolder.configured());
  }

  LocalIndex(IndexFolder folder) {
    this.folder = folder;
  }

  /** The index for writing; opened or begun anew where it is not open. */
  synchronized RecordIndex open() throws IOException {
    if (index == null) {
      index = opened();
    }
    return index;
  }

  private RecordIndex opened() throws IOException {
    try {
      return new RecordIndex(folder.open());
    } catch (IOException failed) {
      if (!damaged(failed)) {
        throw failed;
      }
      LOG.log(System.Logger.Level.WARNING, "The search index is damaged and is built anew", failed);
      folder.clear();
      return new RecordIndex(folder.open());
    }
  }

  /**
   * The index for reading.
   *
   * @throws RuleBroken {@code search.unavailable} while it is not open
   */
  RecordIndex require() {
    RecordIndex open = index;
    if (open == null) {
      throw new RuleBroken("search.unavailable");
    }
    return open;
  }

  boolean complete() {
    return complete && index != null;
  }

  /** Everything the database holds is in the index. */
  void completed() {
    complete = true;
  }

  /** Lets go of an index that failed; it is opened again, or built anew, when needed next. */
  synchronized void discard(RecordIndex failed, Exception reason) {
    if (index != failed) {
      return;
    }
    index = null;
    complete = false;
    try {
      failed.abandon();
      if (damaged(reason)) {
        folder.clear();
      }
    } catch (IOException alsoFailed) {
      reason.addSuppressed(alsoFailed);
    }
    LOG.log(System.Logger.Level.WARNING, "The search index failed and is opened anew", reason);
  }

  synchronized void close() {
    complete = false;
    try {
      if (index != null) {
        index.close();
      }
    } catch (IOException failed) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The search index lost its last changes; they are read anew at start",
          failed);
    } finally {
      index = null;
    }
  }

  private static boolean damaged(Throwable failed) {
    return failed instanceof CorruptIndexException
        || failed instanceof IndexFormatTooOldException
        || failed instanceof IndexFormatTooNewException
        || failed instanceof EOFException
        || failed instanceof FileNotFoundException
        || failed instanceof NoSuchFileException;
  }
}
