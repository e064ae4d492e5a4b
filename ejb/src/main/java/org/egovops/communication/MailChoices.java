package org.egovops.communication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.OwnPreferences;
import org.egovops.party.Permission;
import org.egovops.party.Permission.Names;
import org.egovops.party.Side;

/** Mail choices (邮件通知偏好): of what a person wants letters beside the notices in the portal. */
@Stateless
@RolesAllowed(Names.NOTICE_READ)
public class MailChoices {

  private static final String KEY = "notice.mail.";
  private static final String YES = "on";
  private static final String NO = "off";

  @Inject OwnPreferences preferences;
  @Inject CurrentActor current;
  @Inject MailSettings settings;

  /** Whether this installation sends letters at all. */
  public boolean possible() {
    return settings.configured();
  }

  /** What this person is told of, by roles and permissions. */
  public List<NoticeKind> kinds() {
    Actor actor = current.get();
    return Arrays.stream(NoticeKind.values())
        .filter(kind -> kind.audiences().stream().anyMatch(each -> belongs(actor, each)))
        .toList();
  }

  private static boolean belongs(Actor actor, Audience audience) {
    return switch (audience) {
      case REPORTER -> actor.side() != Side.CONTRACTOR && actor.may(Permission.INCIDENT_REPORT);
      case HOLDER -> actor.may(Permission.INCIDENT_WORK);
      case DESK -> actor.roles().contains(Readers.DESK);
      case PROJECT_MANAGER -> actor.roles().contains(Readers.PROJECT_MANAGER);
      case INCIDENT_MANAGER -> actor.roles().contains(Readers.INCIDENT_MANAGER);
      case OFFICE_READERS -> actor.side() == Side.OFFICE && actor.may(Permission.REPORT_READ);
      case REQUEST_APPROVERS ->
          actor.side() == Side.OFFICE && actor.may(Permission.REQUEST_APPROVE);
      case REPORT_APPROVERS -> actor.may(Permission.REPORT_APPROVE);
      case CALENDAR_APPROVERS -> actor.may(Permission.CALENDAR_APPROVE);
      case OPERATORS -> actor.may(Permission.JOB_OPERATE);
    };
  }

  /** Those the person gets letters of. */
  public Set<NoticeKind> chosen() {
    Map<String, String> choices = preferences.startingWith(KEY);
    return kinds().stream()
        .filter(kind -> wants(kind, choices))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoticeKind.class)));
  }

  /** Keeps the person's choice. */
  public void choose(Collection<NoticeKind> mailed) {
    kinds().forEach(kind -> preferences.keep(KEY + kind, mailed.contains(kind) ? YES : NO));
  }

  static boolean wants(NoticeKind kind, Map<String, String> choices) {
    return choices.getOrDefault(KEY + kind, kind.mailed() ? YES : NO).equals(YES);
  }
}
