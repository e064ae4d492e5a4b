package org.egovops.web.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.egovops.kernel.Page;
import org.egovops.party.access.AccountEntry;
import org.egovops.party.access.AccountManagement;
import org.egovops.party.access.AccountView;

/** Holder register (持有人): everybody roles can be granted to. */
@Named("holders")
@RequestScoped
public class HolderRegister {

  private static final int PAGE = 50;

  @Inject AccountManagement accounts;
  @Inject HttpServletRequest request;

  private String words;
  private Page<AccountEntry> page;

  /** The page of the list; read once per request. */
  public Page<AccountEntry> getPage() {
    if (page == null) {
      page = accounts.accounts(AccountView.ALL, words, request.getParameter("after"), PAGE);
    }
    return page;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
