package org.egovops.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovops.party.Actor;
import org.egovops.party.Actors;
import org.egovops.party.Caller;

/**
 * Gate (门禁): every request passes here before anything else. Interfaces are for machines with a
 * token or password and know no session, so no other site can ride on one; figures are for the
 * machine itself and for operators' machines; everything else is for people who have logged in,
 * except the few open addresses. The permissions go along as groups, so that the doors can name
 * them.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {

  @Inject ScreenGate screens;
  @Inject MachineGate machines;
  @Inject Actors actors;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    String path = Address.path(request);
    Decision decision = decide(request, path);
    return switch (decision.kind()) {
      case ENTER -> enter(decision.caller(), context);
      case PASS -> context.doNothing();
      case ANSWER -> answer(decision, request, response);
    };
  }

  private Decision decide(HttpServletRequest request, String path) {
    if (Address.isFigures(path)) {
      return machines.decideFigures(request);
    }
    return Address.isForMachines(path)
        ? machines.decide(request, path)
        : screens.decide(request, path);
  }

  private AuthenticationStatus enter(Caller caller, HttpMessageContext context) {
    Set<String> groups =
        actors.find(caller).map(Actor::permissions).orElse(Set.of()).stream()
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());
    return context.notifyContainerAboutLogin(caller.principal(), groups);
  }

  private static AuthenticationStatus answer(
      Decision decision, HttpServletRequest request, HttpServletResponse response)
      throws AuthenticationException {
    try {
      decision.answer().write(request, response);
      return AuthenticationStatus.SEND_FAILURE;
    } catch (java.io.IOException broken) {
      throw new AuthenticationException("The caller is gone", broken);
    }
  }
}
