package org.egovops.recordkeeping;

/**
 * Finding (校验发现): one place where the audit is not what it was.
 *
 * @param kind how it is broken
 * @param blockNumber block concerned, or null where no block is
 * @param entryId entry concerned, or null where a whole block is
 */
public record AuditFinding(Kind kind, Long blockNumber, Long entryId) {

  /** Ways an audit can be broken. */
  public enum Kind {
    /** 记录被修改: the entry's content is not what was sealed. */
    ENTRY_ALTERED,
    /** 记录被删除: the entry was sealed and is gone. */
    ENTRY_MISSING,
    /** 记录未封存: in no block although long written; put in by hand, or sealing stands still. */
    ENTRY_UNSEALED,
    /** 记录重复封存: in two blocks. */
    ENTRY_SEALED_TWICE,
    /** 区块被修改: the block's content does not match its digest. */
    BLOCK_ALTERED,
    /** 区块缺失: the number is missing in the chain. */
    BLOCK_MISSING,
    /** 链断裂: the block does not continue the block before it. */
    CHAIN_BROKEN,
    /** 与锚点不符: the block's digest is not the one noted outside. */
    ANCHOR_DIFFERS
  }
}
