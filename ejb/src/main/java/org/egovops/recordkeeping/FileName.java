package org.egovops.recordkeeping;

import java.text.Normalizer;
import org.egovops.kernel.RuleBroken;

/** File name (文件名) made safe to show and to offer for saving; it never becomes part of a path. */
final class FileName {

  private static final int LONGEST = 120;

  /** What is forbidden in file names somewhere, is invisible, or turns the reading direction. */
  private static final String TROUBLE = "[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}<>:\"|?*]";

  private FileName() {}

  /**
   * The last part of what the sender called the file, without what could deceive or hinder.
   *
   * @throws RuleBroken when nothing is left to call it by
   */
  static String safe(String sent) {
    String last = sent == null ? "" : sent.substring(lastSeparator(sent) + 1);
    String clean = Normalizer.normalize(last, Normalizer.Form.NFC).replaceAll(TROUBLE, "").strip();
    String name = clean.replaceAll("^[. ]+|[. ]+$", "");
    if (name.isEmpty()) {
      throw RuleBroken.at("file", "attachment.name-missing");
    }
    return shortened(name);
  }

  private static int lastSeparator(String sent) {
    return Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\'));
  }

  /** Cuts in the middle, so that the extension stays. */
  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
    return Stored.text(name, LONGEST - extension.length()) + extension;
  }
}
