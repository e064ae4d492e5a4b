package org.egovops.web.screen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import org.egovops.kernel.Texts;

/**
 * Language (语言) of the screens for one session: Chinese unless the person chose English. The choice
 * is kept in a cookie, so the log-in page already speaks it next time.
 */
@Named
@SessionScoped
public class Language implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Set<String> OFFERED = Set.of("zh", "en");
  static final String COOKIE = "egovops-language";

  @Inject transient HttpServletRequest request;

  private Locale locale = Locale.SIMPLIFIED_CHINESE;

  @PostConstruct
  void recall() {
    Preferences.cookie(request, COOKIE).ifPresent(this::use);
  }

  /** Speaks {@code tag} (BCP 47) from now on; a language that is not offered changes nothing. */
  void use(String tag) {
    Locale wanted = Locale.forLanguageTag(tag);
    if (OFFERED.contains(wanted.getLanguage())) {
      locale = Texts.supported(wanted);
    }
  }

  public Locale getLocale() {
    return locale;
  }

  /** The value of the page's {@code lang} attribute. */
  public String getTag() {
    return locale.toLanguageTag();
  }

  /** The other language, offered by the switch in the top bar. */
  public String getOther() {
    return isChinese() ? "en" : "zh-CN";
  }

  public boolean isChinese() {
    return "zh".equals(locale.getLanguage());
  }
}
