package org.egovops.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;

/**
 * Page gate (页面权限门): behind the {@link Gate}, where it is known who comes: a page opens only with a
 * permission of {@link PagePermissions}, so that nobody fills in a form that would not be taken.
 */
public class PageGate extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentActor current;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (mayOpen(PagePermissions.of(Address.path(request)))) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private boolean mayOpen(Set<Permission> any) {
    return any.isEmpty()
        || current.find().filter(actor -> any.stream().anyMatch(actor::may)).isPresent();
  }
}
