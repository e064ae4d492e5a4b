package org.egovops.importing;

import java.util.Locale;

/**
 * Choice (选项) a word of the file can stand for.
 *
 * @param code what the mapping keeps: an enum's name, a catalogue code, a unit's id
 * @param chinese its name
 * @param english its name in English; null for an enum, which the screens name themselves
 */
public record Choice(String code, String chinese, String english) {

  /** The name for a reader. */
  public String name(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) || english == null
        ? chinese
        : english;
  }
}
