package org.egovops.recordkeeping;

/** Where the content of attachments lies (附件内容存储), in chunks that fit into memory. */
interface Contents {

  /** Bytes of every chunk but the last. */
  int CHUNK = 256 * 1024;

  /** Adds chunk {@code number}, counted from 0, to the content called {@code key}. */
  void append(String key, int number, byte[] chunk);

  /** Chunk {@code number} of a content; empty after the last. */
  byte[] chunk(String key, int number);
}
