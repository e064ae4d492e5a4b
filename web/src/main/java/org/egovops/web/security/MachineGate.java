package org.egovops.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Origin;
import org.egovops.party.Actors;
import org.egovops.party.Caller;
import org.egovops.party.Permission;
import org.egovops.party.access.Authentication;
import org.egovops.party.access.Authentication.MachineAdmission;
import org.egovops.web.api.rest.Problems;
import org.egovops.web.api.soap.SoapFault;

/**
 * Machine gate (接口门禁): a token or a password with every request, never a session. Descriptions of
 * the interfaces are open, so that they can be built against.
 */
@ApplicationScoped
class MachineGate {

  private static final String OPEN_DESCRIPTION = "/api/v1/openapi.json";
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");
  private static final List<String> FORWARDED =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "X-Real-IP", "Proxy-ip");
  private static final Set<String> WSDL = Set.of("wsdl", "WSDL");

  @Inject Authentication authentication;
  @Inject Actors actors;
  @Inject RequestLimit limit;
  @Inject Clock clock;

  Decision decide(HttpServletRequest request, String path) {
    if (describes(request, path)) {
      return Decision.PASS;
    }
    return Credentials.of(request.getHeader("Authorization"))
        .map(this::ask)
        .map(this::decision)
        .orElseGet(() -> Decision.answer(MachineGate::unauthorized));
  }

  /**
   * Whether figures (运行指标) may be read: by a probe on this machine that no proxy stands before, and
   * elsewhere with a token or password that may operate jobs.
   */
  Decision decideFigures(HttpServletRequest request) {
    if (isAtHome(request)) {
      return Decision.PASS;
    }
    Decision decision =
        Credentials.of(request.getHeader("Authorization"))
            .map(this::ask)
            .map(this::decision)
            .orElseGet(() -> Decision.answer(MachineGate::unauthorized));
    boolean allowed = decision.caller() == null || operates(decision.caller());
    return allowed ? decision : Decision.answer(MachineGate::forbidden);
  }

  private boolean operates(Caller caller) {
    return actors.find(caller).filter(actor -> actor.may(Permission.JOB_OPERATE)).isPresent();
  }

  /** A proxy on this machine names whom it asks for, one way or another. */
  static boolean isAtHome(HttpServletRequest request) {
    return LOOPBACK.contains(String.valueOf(request.getRemoteAddr()))
        && FORWARDED.stream().allMatch(header -> request.getHeader(header) == null);
  }

  private static boolean describes(HttpServletRequest request, String path) {
    if (!"GET".equals(request.getMethod())) {
      return false;
    }
    String query = request.getQueryString();
    boolean wsdl = query != null && (WSDL.contains(query) || query.startsWith("xsd="));
    return path.equals(OPEN_DESCRIPTION) || path.startsWith("/soap/") && wsdl;
  }

  private MachineAdmission ask(Credentials credentials) {
    String address = Origin.current().clientAddress();
    return credentials.isToken()
        ? authentication.token(credentials.secret(), address)
        : authentication.password(credentials.login(), credentials.secret(), address);
  }

  private Decision decision(MachineAdmission admission) {
    return admission
        .caller()
        .map(this::withinLimit)
        .orElseGet(
            () ->
                Decision.answer(
                    admission.tooMany() ? MachineGate::tooMany : MachineGate::unauthorized));
  }

  private Decision withinLimit(Caller caller) {
    Duration wait = limit.take(caller.login(), clock.now());
    return wait.isZero() ? Decision.enter(caller) : slowDown(wait);
  }

  private static void unauthorized(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("WWW-Authenticate", "Bearer realm=\"eGovOps\"");
    response.addHeader("WWW-Authenticate", "Basic realm=\"eGovOps\", charset=\"UTF-8\"");
    refuse(request, response, 401, "http.401");
  }

  private static void forbidden(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    refuse(request, response, 403, "access.denied");
  }

  private static void tooMany(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Retry-After", Long.toString(Authentication.WAIT.toSeconds()));
    refuse(request, response, 429, "access.too-many");
  }

  private static Decision slowDown(Duration wait) {
    return Decision.answer(
        (request, response) -> {
          response.setHeader("Retry-After", Long.toString(wait.toSeconds()));
          refuse(request, response, 429, "http.429");
        });
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String code)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (Origin.current().channel() == Origin.Channel.SOAP) {
      SoapFault.client(code).write(request, response, status);
    } else {
      Problems.write(request, response, status, code);
    }
  }
}
