package org.egovops.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.egovops.kernel.Origin;
import org.egovops.party.access.Authentication;
import org.egovops.party.access.Authentication.MachineAdmission;

/**
 * Machine gate (接口门禁): a token or a password with every request, never a session. Descriptions of
 * the interfaces are open, so that they can be built against.
 */
@ApplicationScoped
class MachineGate {

  private static final String OPEN_DESCRIPTION = "/api/openapi";
  private static final Set<String> WSDL = Set.of("wsdl", "WSDL");

  @Inject Authentication authentication;

  Decision decide(HttpServletRequest request, String path) {
    if (describes(request, path)) {
      return Decision.PASS;
    }
    return Credentials.of(request.getHeader("Authorization"))
        .map(this::ask)
        .map(MachineGate::decision)
        .orElseGet(() -> Decision.answer(MachineGate::unauthorized));
  }

  private static boolean describes(HttpServletRequest request, String path) {
    if (!"GET".equals(request.getMethod())) {
      return false;
    }
    String query = request.getQueryString();
    boolean wsdl = query != null && (WSDL.contains(query) || query.startsWith("xsd="));
    return path.startsWith(OPEN_DESCRIPTION) || path.startsWith("/soap/") && wsdl;
  }

  private MachineAdmission ask(Credentials credentials) {
    String address = Origin.current().clientAddress();
    return credentials.isToken()
        ? authentication.token(credentials.secret(), address)
        : authentication.password(credentials.login(), credentials.secret(), address);
  }

  private static Decision decision(MachineAdmission admission) {
    Optional<Decision> entered = admission.caller().map(Decision::enter);
    return entered.orElseGet(
        () ->
            Decision.answer(
                admission.tooMany() ? MachineGate::tooMany : MachineGate::unauthorized));
  }

  private static void unauthorized(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("WWW-Authenticate", "Bearer realm=\"eGovOps\"");
    response.addHeader("WWW-Authenticate", "Basic realm=\"eGovOps\", charset=\"UTF-8\"");
    problem(
        response,
        401,
        "access.unauthorized",
        "Send a valid access token, or a login and password.");
  }

  private static void tooMany(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Retry-After", Long.toString(Authentication.WAIT.toSeconds()));
    problem(response, 429, "access.too-many", "Too many failed attempts from this address. Wait.");
  }

  private static void problem(HttpServletResponse response, int status, String code, String detail)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .print(
            "{\"type\":\"about:blank\",\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"}"
                .formatted(status, code, detail));
  }
}
