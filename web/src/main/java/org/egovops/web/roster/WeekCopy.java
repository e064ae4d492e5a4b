package org.egovops.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.egovops.party.roster.RosterManagement;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.OfficeDay;

/** Week copy (复制一周): the shown week's shifts again in the weeks that follow. */
@Named("weekCopy")
@RequestScoped
public class WeekCopy {

  @Inject RosterManagement management;
  @Inject RosterWeek shown;
  @Inject Notice notice;

  private int weeks = 1;

  public String copy() {
    int made = management.repeatWeek(shown.getTeamId(), OfficeDay.start(shown.getMonday()), weeks);
    notice.done("roster.copied", made);
    return "/roster/register?faces-redirect=true&week=" + shown.getMonday().plusWeeks(1);
  }

  public int getWeeks() {
    return weeks;
  }

  public void setWeeks(int weeks) {
    this.weeks = weeks;
  }
}
