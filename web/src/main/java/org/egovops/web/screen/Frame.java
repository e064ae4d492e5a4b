package org.egovops.web.screen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.egovops.kernel.Origin;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;

/** Frame (框架) around every page: who is here, where, and under which reference number. */
@Named
@RequestScoped
public class Frame {

  @Inject CurrentActor currentActor;
  @Inject HttpServletRequest request;
  @Inject Instance<Unread> unread;

  @Inject
  @ConfigProperty(name = "egovops.demo", defaultValue = "false")
  boolean demonstration;

  private Optional<Actor> actor;

  @PostConstruct
  void begin() {
    actor = currentActor.find();
  }

  /** Whether somebody is logged in. */
  public boolean isInside() {
    return actor.isPresent();
  }

  /** Name of the person as colleagues see it. */
  public String getPerson() {
    return actor.map(Actor::displayName).orElse("");
  }

  /** Whether the person is told of anything: administrators see no business. */
  public boolean isTold() {
    return actor.filter(one -> one.may(Permission.NOTICE_READ)).isPresent();
  }

  /** Unread notices of the person. */
  public long getNotices() {
    return actor
        .filter(one -> one.may(Permission.NOTICE_READ))
        .map(actor -> unread.stream().mapToLong(notices -> notices.count(actor)).sum())
        .orElse(0L);
  }

  /** Whether the person has anything to search in. */
  public boolean isSearching() {
    return actor.filter(one -> one.may(Permission.INCIDENT_READ)).isPresent();
  }

  /** Whether this installation shows demonstration data. */
  public boolean isDemonstration() {
    return demonstration;
  }

  /** The number to quote when asking for help about this page. */
  public String getReference() {
    return Origin.current().requestId();
  }

  /** This page's own address, encoded to be handed on as a parameter. */
  public String getHere() {
    String query = request.getQueryString();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String here = query == null ? path : path + "?" + query;
    return URLEncoder.encode(here, StandardCharsets.UTF_8);
  }
}
