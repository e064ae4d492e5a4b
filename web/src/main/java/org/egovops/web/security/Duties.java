package org.egovops.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.egovops.party.access.AccessSettings;
import org.egovops.party.access.Obligation;
import org.egovops.party.access.OwnAccount;

/** Duties (待完成事项): what the person logged in must do before anything else opens. */
@Named
@RequestScoped
public class Duties {

  @Inject OwnAccount account;
  @Inject AccessSettings settings;
  @Inject HttpServletRequest request;

  /** The duty at hand, or null; pages say why they are shown. */
  public Obligation getPresent() {
    LoggedIn person = LoggedIn.of(request);
    return person == null ? null : person.obligation();
  }

  /** Key of the login session of this request. */
  String session() {
    return LoggedIn.of(request).session();
  }

  /** Takes note that a duty was done; the address of what comes next. */
  String done() {
    Obligation next = account.obligation().orElse(null);
    LoggedIn.of(request).owing(next).remember(request, settings.idle());
    String page = next == null ? "/" : ScreenGate.page(next);
    return request.getContextPath() + page;
  }
}
