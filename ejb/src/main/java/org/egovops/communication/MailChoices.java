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
import org.egovops.party.CurrentActor;
import org.egovops.party.OwnPreferences;
import org.egovops.party.Permission.Names;
import org.egovops.party.Side;

/** Mail choices (邮件通知偏好): of what a person wants letters beside the notices in the portal. */
@Stateless
@RolesAllowed(Names.PROFILE_EDIT)
public class MailChoices {

  private static final String KEY = "notice.mail.";
  private static final String YES = "on";
  private static final String NO = "off";

  private static final Set<Audience> CUSTOMERS =
      EnumSet.of(Audience.REPORTER, Audience.OFFICE_READERS, Audience.CALENDAR_APPROVERS);

  @Inject OwnPreferences preferences;
  @Inject CurrentActor current;
  @Inject MailSettings settings;

  /** Whether this installation sends letters at all. */
  public boolean possible() {
    return settings.configured();
  }

  /** What people of this side are told of. */
  public List<NoticeKind> kinds() {
    Side side = current.get().side();
    return Arrays.stream(NoticeKind.values()).filter(kind -> concerns(kind, side)).toList();
  }

  private static boolean concerns(NoticeKind kind, Side side) {
    return switch (side) {
      case DEPARTMENT -> kind.audiences().contains(Audience.REPORTER);
      case OFFICE -> kind.audiences().stream().anyMatch(CUSTOMERS::contains);
      case CONTRACTOR ->
          !kind.audiences().equals(Set.of(Audience.REPORTER))
              && !kind.audiences().equals(Set.of(Audience.OFFICE_READERS));
      case ADMINISTRATION, MACHINE -> false;
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
