package org.egovops.party;

import java.util.Locale;
import java.util.Map;
import org.egovops.kernel.Texts;

/**
 * Correspondent (通信对象): how a letter the system writes by itself reaches a person.
 *
 * @param name full name
 * @param address e-mail address as it was entered, or null where there is none
 * @param choices what the person has chosen, by key
 */
public record Correspondent(
    long personId, String name, String address, Map<String, String> choices) {

  /** Key of the language somebody wants to be written in, a BCP 47 tag. */
  public static final String LANGUAGE = "language";

  /** Chinese unless the person chose English. */
  public Locale language() {
    return Texts.supported(Locale.forLanguageTag(choices.getOrDefault(LANGUAGE, "zh-CN")));
  }
}
