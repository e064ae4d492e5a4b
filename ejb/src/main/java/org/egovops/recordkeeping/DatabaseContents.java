package org.egovops.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Content of attachments in the database (附件内容存于数据库): the default, one backup for everything. */
@ApplicationScoped
class DatabaseContents implements Contents {

  private static final byte[] NOTHING = {};

  private static final String CHUNK_BYTES =
      "select c.bytes from AttachmentChunk c where c.contentKey = :key and c.number = :number";

  @PersistenceContext EntityManager em;

  /** Written out at once and let go, so that a large file never lies in memory as a whole. */
  @Override
  public void append(String key, int number, byte[] chunk) {
    AttachmentChunk entity = new AttachmentChunk(key, number, chunk);
    em.persist(entity);
    em.flush();
    em.detach(entity);
  }

  @Override
  public byte[] chunk(String key, int number) {
    return em.createQuery(CHUNK_BYTES, byte[].class)
        .setParameter("key", key)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElse(NOTHING);
  }
}
