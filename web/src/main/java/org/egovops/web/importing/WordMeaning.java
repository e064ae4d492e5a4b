package org.egovops.web.importing;

import java.io.Serializable;
import org.egovops.importing.ImportMapping;

/** Word meaning (词义) as a row of the mapping form: what a word of the file stands for. */
public class WordMeaning implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String word;
  private final long count;
  private String code;

  WordMeaning(String word, long count, String code) {
    this.word = word;
    this.count = count;
    this.code = code;
  }

  /** Whether it stands for every other word, and for none. */
  public boolean isRest() {
    return ImportMapping.ANY_OTHER.equals(word);
  }

  public String getWord() {
    return word;
  }

  /** In how many rows it stands. */
  public long getCount() {
    return count;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
