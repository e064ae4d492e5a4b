package org.egovops.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.egovops.communication.MailChoices;
import org.egovops.communication.NoticeKind;
import org.egovops.party.Correspondent;
import org.egovops.party.OwnPreferences;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;

/** Notice choices (通知偏好): of what the person gets letters, and in which language. */
@Named("noticeChoices")
@ViewScoped
public class NoticeChoices implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject MailChoices choices;
  @Inject OwnPreferences preferences;
  @Inject Language language;
  @Inject Notice notice;

  private Set<NoticeKind> mailed;
  private String tongue;

  @PostConstruct
  void open() {
    mailed = new TreeSet<>(choices.chosen());
    tongue = preferences.find(Correspondent.LANGUAGE).orElse("zh-CN");
  }

  /** Keeps what was chosen. */
  public String keep() {
    choices.choose(mailed);
    preferences.keep(Correspondent.LANGUAGE, tongue);
    notice.done("notice.choices.kept");
    return "/profile/notices?faces-redirect=true";
  }

  public List<Option> getKinds() {
    return choices.kinds().stream()
        .map(kind -> new Option(kind, kind.name(language.getLocale())))
        .toList();
  }

  public List<Option> getTongues() {
    return List.of(new Option("zh-CN", "中文"), new Option("en", "English"));
  }

  /** Whether letters are sent at all. */
  public boolean isPossible() {
    return choices.possible();
  }

  public Set<NoticeKind> getMailed() {
    return mailed;
  }

  public void setMailed(Set<NoticeKind> mailed) {
    this.mailed = mailed;
  }

  public String getTongue() {
    return tongue;
  }

  public void setTongue(String tongue) {
    this.tongue = tongue;
  }
}
