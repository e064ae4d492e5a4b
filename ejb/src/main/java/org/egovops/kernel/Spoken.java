package org.egovops.kernel;

import java.util.Locale;

/** Spoken (多语名称): a word in a sentence that has a name of its own in each language. */
public interface Spoken {

  /** The name for a reader of {@code locale}. */
  String in(Locale locale);
}
