package org.egovops.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.egovops.communication.MailChoices;
import org.egovops.communication.NoticeFilter;
import org.egovops.communication.NoticeKind;
import org.egovops.communication.NoticeManagement;
import org.egovops.communication.NoticeRow;
import org.egovops.kernel.Page;
import org.egovops.party.CurrentActor;
import org.egovops.web.screen.Choices;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Option;

/** Notice register (通知列表): the own notices, the unread first asked for. */
@Named("notices")
@RequestScoped
public class NoticeRegister {

  private static final int PAGE = 50;
  private static final String HERE = "/notice/register?faces-redirect=true&includeViewParams=true";

  @Inject NoticeManagement management;
  @Inject MailChoices choices;
  @Inject UnreadNotices unread;
  @Inject CurrentActor current;
  @Inject Language language;
  @Inject HttpServletRequest request;

  private String show;
  private String kind;
  private Page<NoticeRow> page;

  public Page<NoticeRow> getPage() {
    if (page == null) {
      NoticeFilter filter = new NoticeFilter("unread".equals(show), chosen());
      page = management.own(filter, request.getParameter("after"), PAGE);
    }
    return page;
  }

  private NoticeKind chosen() {
    return Choices.one(NoticeKind.class, kind).orElse(null);
  }

  /** Marks the picked ones as read. */
  public String read() {
    String[] picked = request.getParameterValues("picked");
    List<String> ids = picked == null ? List.of() : List.of(picked);
    management.read(ids.stream().filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList());
    unread.read(current.get());
    return HERE;
  }

  /** Marks all as read. */
  public String readAll() {
    management.readAll();
    unread.read(current.get());
    return HERE;
  }

  /** What happened, in the reader's words. */
  public String sentence(NoticeRow row) {
    return row.sentence(language.getLocale());
  }

  public String subject(NoticeRow row) {
    return row.subject(language.getLocale());
  }

  public String name(NoticeKind value) {
    return value.name(language.getLocale());
  }

  /** The kinds this person is told of. */
  public List<Option> getKinds() {
    return choices.kinds().stream()
        .map(value -> new Option(value, value.name(language.getLocale())))
        .toList();
  }

  public long getUnread() {
    return unread.count(current.get());
  }

  public long getAll() {
    return management.all();
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
