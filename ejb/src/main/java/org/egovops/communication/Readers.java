package org.egovops.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.party.Actor;
import org.egovops.party.Addressees;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.egovops.party.SupportLine;

/**
 * Readers (读者): the people behind the audiences of a piece of news. Nobody is told of what lies
 * outside the contracts they work under or outside their own unit, nor of the own deed.
 */
@ApplicationScoped
class Readers {

  static final String DESK = "SERVICE_DESK_AGENT";
  static final String PROJECT_MANAGER = "SERVICE_PROJECT_MANAGER";
  static final String INCIDENT_MANAGER = "INCIDENT_MANAGER";

  private static final Map<SupportLine, List<String>> LINES =
      new EnumMap<>(
          Map.of(
              SupportLine.L1, List.of(DESK),
              SupportLine.L2, List.of("L2_ENGINEER"),
              SupportLine.L3, List.of("L3_ENGINEER")));

  @Inject Addressees people;

  /** The people to be told, each once. */
  Collection<Long> of(News news) {
    return news.kind().audiences().stream()
        .flatMap(audience -> members(audience, news.subject()))
        .filter(reader -> mayKnow(reader, news.subject()))
        .map(Actor::personId)
        .filter(reader -> !reader.equals(news.byId()))
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private Stream<Actor> members(Audience audience, News.Subject subject) {
    return switch (audience) {
      case REPORTER -> reporter(subject);
      case HOLDER -> holders(subject);
      case DESK -> people.holding(List.of(DESK)).stream();
      case PROJECT_MANAGER -> people.holding(List.of(PROJECT_MANAGER)).stream();
      case INCIDENT_MANAGER -> people.holding(List.of(INCIDENT_MANAGER)).stream();
      case OFFICE_READERS ->
          people.entitled(Permission.REPORT_READ).stream().filter(on(Side.OFFICE));
      case REQUEST_APPROVERS ->
          people.entitled(Permission.REQUEST_APPROVE).stream().filter(on(Side.OFFICE));
      case REPORT_APPROVERS -> people.entitled(Permission.REPORT_APPROVE).stream();
      case CALENDAR_APPROVERS -> people.entitled(Permission.CALENDAR_APPROVE).stream();
      case OPERATORS -> people.entitled(Permission.JOB_OPERATE).stream();
    };
  }

  /** The customer's person; what was reported by staff for a customer reaches no staff here. */
  private Stream<Actor> reporter(News.Subject subject) {
    return Stream.ofNullable(subject.reporterId())
        .flatMap(id -> people.person(id).stream())
        .filter(on(Side.DEPARTMENT).or(on(Side.OFFICE)));
  }

  private Stream<Actor> holders(News.Subject subject) {
    if (subject.personId() != null) {
      return people.person(subject.personId()).stream();
    }
    if (subject.teamId() != null) {
      return people.team(subject.teamId()).stream();
    }
    return people.holding(LINES.get(subject.line())).stream();
  }

  private static boolean mayKnow(Actor reader, News.Subject subject) {
    return switch (reader.side()) {
      case DEPARTMENT -> Objects.equals(subject.unitId(), reader.organizationId());
      case OFFICE, CONTRACTOR ->
          subject.contractId() == null || reader.contractIds().contains(subject.contractId());
      case ADMINISTRATION, MACHINE -> false;
    };
  }

  private static java.util.function.Predicate<Actor> on(Side side) {
    return actor -> actor.side() == side;
  }
}
