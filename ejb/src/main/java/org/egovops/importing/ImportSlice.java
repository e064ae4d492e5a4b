package org.egovops.importing;

import java.util.List;

/**
 * Slice (批): some incidents of a file, worked on in one transaction.
 *
 * @param importId the import
 * @param groups the first rows of the incidents
 */
public record ImportSlice(long importId, List<Integer> groups) {

  public ImportSlice {
    groups = List.copyOf(groups);
  }

  /** Where the next slice begins. */
  public int until() {
    return groups.get(groups.size() - 1);
  }
}
