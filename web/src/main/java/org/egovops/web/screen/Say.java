package org.egovops.web.screen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Texts;

/**
 * Say (措辞): words for values on a page, in the reader's language and seen from one moment per
 * request, so that two cells of a page never disagree about "now".
 */
@Named
@RequestScoped
public class Say {

  private static final int LONG_TEXT = 1200;
  private static final int BEGINNING = 300;
  private static final String LABELS = "org.egovops.web.labels";
  private static final ResourceBundle TONES =
      ResourceBundle.getBundle("org.egovops.web.tones", Locale.ROOT, Texts.NO_FALLBACK);

  @Inject Clock clock;
  @Inject Language language;

  private Instant now;
  private Locale locale;
  private ResourceBundle labels;

  @PostConstruct
  void begin() {
    now = clock.now();
    locale = language.getLocale();
    labels = ResourceBundle.getBundle(LABELS, locale, Texts.NO_FALLBACK);
  }

  /** The one "now" of this request. */
  public Instant getNow() {
    return now;
  }

  /** The label of a key with its arguments: {@code say.text('queue.range', 1, 50)}. */
  public String text(String key, Object... arguments) {
    return Texts.format(labels, key, Arrays.asList(arguments), locale);
  }

  /** Whether a key has a label, for optional help texts. */
  public boolean has(String key) {
    return labels.containsKey(key);
  }

  /** The name of a value: labels {@code <Enum>.<VALUE>}; an option's label; else as it is. */
  public String of(Object value) {
    if (value instanceof Enum<?> constant) {
      return text(key(constant));
    }
    if (value instanceof Option option) {
      return option.label();
    }
    return value == null ? "" : value.toString();
  }

  /** What was done, said of an action that is over: 已受理, Accepted. */
  public String done(Enum<?> action) {
    return text(key(action) + ".done");
  }

  /** The beginning of a text too long to stand in a list in full; empty for any other. */
  public String beginning(String text) {
    return text == null || text.length() <= LONG_TEXT ? "" : text.substring(0, BEGINNING) + "…";
  }

  /** The one of two names that the reader expects. */
  public String either(String chinese, String english) {
    return "zh".equals(locale.getLanguage()) ? chinese : english;
  }

  /** Colour by meaning of a value, from {@code tones.properties}: bad, warn, ok, pri or calm. */
  public String tone(Object value) {
    return value instanceof Enum<?> constant && TONES.containsKey(key(constant))
        ? TONES.getString(key(constant)).split(" ")[0]
        : "calm";
  }

  /** Colour by meaning of a value known by its key only, such as {@code IncidentState.NEW}. */
  public String tone(String key) {
    return TONES.containsKey(key) ? TONES.getString(key).split(" ")[0] : "calm";
  }

  /** Icon of a value, from the second word in {@code tones.properties}; empty where none is set. */
  public String icon(Object value) {
    if (value instanceof Enum<?> constant && TONES.containsKey(key(constant))) {
      String[] words = TONES.getString(key(constant)).split(" ");
      return words.length > 1 ? words[1] : "";
    }
    return "";
  }

  /** Enums, options or plain values as the options of a select. */
  public List<Option> options(Object values) {
    Collection<?> all =
        values instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) values;
    return all.stream().map(this::option).toList();
  }

  /** Label and note of an option as two lines of markup, escaped. */
  public String markup(Option option) {
    String note =
        option.note() == null ? "" : "<small>" + Markup.escape(option.note()) + "</small>";
    return "<b>" + Markup.escape(option.label()) + "</b>" + note;
  }

  private Option option(Object value) {
    if (value instanceof Option option) {
      return option;
    }
    String note = value instanceof Enum<?> constant ? key(constant) + ".note" : "";
    return new Option(value, of(value), has(note) ? text(note) : null);
  }

  /** "今日 10:31", "昨日 16:40", else {@code 2026-11-23 10:38}; a dash for nothing. */
  public String near(Instant moment) {
    return moment == null ? "—" : Moments.near(moment, now, locale);
  }

  /** Only the time if today. */
  public String shortest(Instant moment) {
    return moment == null ? "—" : Moments.shortest(moment, now, locale);
  }

  public String full(Instant moment) {
    return moment == null ? "—" : Moments.full(moment);
  }

  public String exact(Instant moment) {
    return moment == null ? "—" : Moments.exact(moment);
  }

  public String day(Instant moment) {
    return moment == null ? "—" : Moments.day(moment);
  }

  /** The zone in which this service says its times. */
  public ZoneId zone() {
    return Moments.ZONE;
  }

  /** "3 时 10 分". */
  public String words(Duration duration) {
    return duration == null ? "—" : Durations.words(duration, locale);
  }

  /** "49 分 53 秒", to the second. */
  public String seconds(Duration duration) {
    return duration == null ? "—" : Durations.exact(duration, locale);
  }

  /** What the clock says in words: 剩 10 分, 已超时, 计时暂停, 达标. */
  public String standing(Countdown clock) {
    return switch (clock.standing()) {
      case RUNNING ->
          clock.breached()
              ? text("due.breached")
              : text(clock.spares(now) ? "due.left.service" : "due.left", words(clock.left()));
      default -> text("due." + clock.standing());
    };
  }

  /** The quieter figure at the right of the bar: 11:38, +22 分, 剩 6 时 05 分, 用时 3 时 41 分. */
  public String figure(Countdown clock) {
    return switch (clock.standing()) {
      case WAITING -> text("due.target", words(clock.target()));
      case RUNNING ->
          clock.breached() ? "+" + words(clock.left()) : text("due.at", shortest(clock.due()));
      case PAUSED -> clock.used() == null ? "" : paused(clock);
      case MET, MISSED -> text("due.used", words(clock.used()));
    };
  }

  private String paused(Countdown clock) {
    return clock.breached() ? "+" + words(clock.left()) : text("due.left", words(clock.left()));
  }

  private static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }
}
