package org.egovops.web.screen;

import java.time.Duration;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Durations (时长) in words: "3 时 10 分", "3 h 10 min". Up to two units, so that they are read at a
 * glance; hours are not folded into days below 48, because service hours are counted in hours.
 */
final class Durations {

  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;

  private Durations() {}

  /** To the minute; under a minute in seconds. The sign is dropped. */
  static String words(Duration duration, Locale locale) {
    long seconds = duration.abs().toSeconds();
    Units units = Units.of(locale);
    if (seconds >= 2 * DAY) {
      return units.say(seconds / DAY, units.day, seconds % DAY / HOUR, units.hour);
    }
    if (seconds >= 60) {
      return units.say(seconds / HOUR, units.hour, seconds % HOUR / 60, units.minute);
    }
    return units.say(0, "", seconds, units.second);
  }

  /** To the second, nothing left out: "49 分 53 秒". */
  static String exact(Duration duration, Locale locale) {
    long seconds = duration.abs().toSeconds();
    Units units = Units.of(locale);
    String minutes = units.say(seconds / HOUR, units.hour, seconds % HOUR / 60, units.minute);
    boolean tail = seconds % 60 > 0 || seconds == 0;
    String head = seconds < 60 ? "" : minutes + " ";
    return tail ? head + seconds % 60 + " " + units.second : minutes;
  }

  /** Names of the units in one language. */
  private record Units(String day, String hour, String minute, String second) {

    private static final Units CHINESE = new Units("天", "时", "分", "秒");
    private static final Units ENGLISH = new Units("d", "h", "min", "s");

    static Units of(Locale locale) {
      return "zh".equals(locale.getLanguage()) ? CHINESE : ENGLISH;
    }

    /** Two amounts; a zero amount is left out unless both are zero. */
    String say(long large, String largeUnit, long small, String smallUnit) {
      StringJoiner words = new StringJoiner(" ");
      if (large > 0) {
        words.add(large + " " + largeUnit);
      }
      if (small > 0 || large == 0) {
        words.add((large > 0 && small < 10 ? "0" : "") + small + " " + smallUnit);
      }
      return words.toString();
    }
  }
}
