package org.egovops.recordkeeping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries of a block as the block keeps them (封存清单): a line of id and digest for each. */
final class SealList {

  private SealList() {}

  static String write(List<SealedEntry> entries) {
    StringBuilder list = new StringBuilder(entries.size() * 80);
    entries.forEach(
        entry -> list.append(entry.id()).append(' ').append(entry.digest()).append('\n'));
    return list.toString();
  }

  /**
   * Digest by id, in the block's order. A line that makes no sense is passed over: the block's own
   * digest has told by then that the list was altered.
   */
  static Map<Long, String> read(String list) {
    Map<Long, String> digests = new LinkedHashMap<>();
    list.lines().forEach(line -> read(line, digests));
    return digests;
  }

  private static void read(String line, Map<Long, String> digests) {
    int space = line.indexOf(' ');
    if (space > 0 && line.substring(0, space).matches("\\d{1,18}")) {
      digests.put(Long.valueOf(line.substring(0, space)), line.substring(space + 1));
    }
  }
}
