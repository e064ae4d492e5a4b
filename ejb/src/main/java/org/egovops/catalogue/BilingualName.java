package org.egovops.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** Bilingual name (中英文名称) of an entry. Immutable. */
@Embeddable
public class BilingualName {

  @Column(name = "name_zh")
  private String zh;

  @Column(name = "name_en")
  private String en;

  protected BilingualName() {}

  BilingualName(String zh, String en) {
    this.zh = zh.strip();
    this.en = en.strip();
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  /** The name a reader of {@code locale} expects: Chinese for Chinese, otherwise English. */
  public String in(Locale locale) {
    return in(locale, zh, en);
  }

  static <T> T in(Locale locale, T zh, T en) {
    return "zh".equals(locale.getLanguage()) ? zh : en;
  }
}
