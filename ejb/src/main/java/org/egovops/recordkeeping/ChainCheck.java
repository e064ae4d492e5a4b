package org.egovops.recordkeeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.egovops.recordkeeping.AuditFinding.Kind;

/** One walk along the audit chain (链校验过程): what was expected next, and what was found wrong. */
final class ChainCheck {

  private final Optional<AuditAnchor> noted;
  private final List<AuditFinding> findings = new ArrayList<>();
  private final IdSet sealed = new IdSet();
  private AuditAnchor end = new AuditAnchor(0, AuditBlock.BEGINNING);
  private Map<Long, String> listed = Map.of();
  private long findingCount;
  private long blocks;
  private long entries;

  ChainCheck(Optional<AuditAnchor> noted) {
    this.noted = noted;
  }

  /** The next block by number. */
  void block(SealedBlock block) {
    blocks++;
    boolean follows = requireReached(block.number());
    if (follows && !block.previousDigest().equals(end.digest())) {
      found(Kind.CHAIN_BROKEN, block.number(), null);
    }
    if (!block.contentDigest().equals(block.digest())) {
      found(Kind.BLOCK_ALTERED, block.number(), null);
    }
    requireAnchor(block.anchor());
    end = block.anchor();
    listed = SealList.read(block.entryList());
  }

  /** Digests the present block lists, by entry. */
  Map<Long, String> listed() {
    return listed;
  }

  /** A portion of the present block's entries and what of them is stored. */
  void entries(SealedBlock block, List<Long> ids, List<AuditRow> rows) {
    Map<Long, AuditRow> stored =
        rows.stream().collect(Collectors.toMap(AuditRow::id, Function.identity()));
    for (Long id : ids) {
      entry(block.number(), id, stored.get(id));
    }
  }

  private void entry(long block, Long id, AuditRow row) {
    entries++;
    if (!sealed.add(id)) {
      found(Kind.ENTRY_SEALED_TWICE, block, id);
    }
    String expected = listed.get(id);
    if (row == null) {
      found(Kind.ENTRY_MISSING, block, id);
    } else if (!expected.equals(row.digest()) || !expected.equals(row.contentDigest())) {
      found(Kind.ENTRY_ALTERED, block, id);
    }
  }

  /** Tells how far the walk is, at every so many blocks. */
  void tell(int every, BiConsumer<Long, Long> progress) {
    if (blocks % every == 0) {
      progress.accept(blocks, entries);
    }
  }

  /** The chain is over; the anchor may have known more of it. */
  void end() {
    noted
        .filter(anchor -> anchor.blockNumber() > end.blockNumber())
        .ifPresent(anchor -> found(Kind.BLOCK_MISSING, anchor.blockNumber(), null));
  }

  /** An entry that is stored, whether or not a block lists it. */
  void sealed(SealedEntry entry, Instant mustBeSealedBefore) {
    if (!sealed.contains(entry.id()) && entry.recordedAt().isBefore(mustBeSealedBefore)) {
      found(Kind.ENTRY_UNSEALED, null, entry.id());
    }
  }

  AuditVerdict verdict(Instant verifiedAt) {
    AuditAnchor reached = blocks == 0 ? null : end;
    return new AuditVerdict(
        verifiedAt, blocks, entries, List.copyOf(findings), findingCount, reached);
  }

  private boolean requireReached(long number) {
    boolean follows = number == end.blockNumber() + 1;
    if (!follows) {
      found(Kind.BLOCK_MISSING, end.blockNumber() + 1, null);
    }
    return follows;
  }

  private void requireAnchor(AuditAnchor present) {
    noted
        .filter(anchor -> anchor.blockNumber() == present.blockNumber())
        .filter(anchor -> !anchor.digest().equals(present.digest()))
        .ifPresent(anchor -> found(Kind.ANCHOR_DIFFERS, anchor.blockNumber(), null));
  }

  private void found(Kind kind, Long block, Long entry) {
    findingCount++;
    if (findings.size() < AuditVerdict.MOST_FINDINGS) {
      findings.add(new AuditFinding(kind, block, entry));
    }
  }
}
