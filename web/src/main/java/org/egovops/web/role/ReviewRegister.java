package org.egovops.web.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.egovops.kernel.Page;
import org.egovops.party.role.ReviewRow;
import org.egovops.party.role.RoleManagement;

/** Account review (账号权限复核, SEC-05): who holds what since when, and does not use it. */
@Named("review")
@RequestScoped
public class ReviewRegister {

  private static final int PAGE = 100;

  @Inject RoleManagement management;
  @Inject HttpServletRequest request;

  private String unused;
  private Page<ReviewRow> page;

  /** The page of the review; read once per request. */
  public Page<ReviewRow> getPage() {
    if (page == null) {
      page = management.review(isUnusedOnly(), request.getParameter("after"), PAGE);
    }
    return page;
  }

  public boolean isUnusedOnly() {
    return "true".equals(unused);
  }

  public String getUnused() {
    return unused;
  }

  public void setUnused(String unused) {
    this.unused = unused;
  }
}
