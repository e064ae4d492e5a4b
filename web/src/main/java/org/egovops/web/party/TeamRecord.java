package org.egovops.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.egovops.party.MemberRow;
import org.egovops.party.PartyDirectory;
import org.egovops.party.PartyManagement;
import org.egovops.party.TeamRow;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.RecordId;

/** Team record (班组档案): the team, its members, and who joins or leaves. */
@Named("teamRecord")
@RequestScoped
public class TeamRecord {

  @Inject PartyDirectory directory;
  @Inject PartyManagement management;
  @Inject Notice notice;
  @Inject HttpServletRequest request;

  private String id;
  private Option person;
  private boolean leader;
  private TeamRow row;
  private List<MemberRow> members;

  public TeamRow getRow() {
    if (row == null) {
      row = directory.team(RecordId.of(id));
    }
    return row;
  }

  public List<MemberRow> getMembers() {
    if (members == null) {
      members = directory.members(getRow().id());
    }
    return members;
  }

  public String join() {
    management.join(RecordId.of(id), RecordId.of(person.value().toString()), leader);
    notice.done("party.joined", person.label());
    return again();
  }

  /** Takes the member out whom the button names, whatever became of the list meanwhile. */
  public String leave() {
    management.leave(RecordId.of(id), RecordId.of(request.getParameter("person")));
    notice.done("party.left");
    return again();
  }

  private String again() {
    return "/party/team?faces-redirect=true&id=" + id;
  }

  public Option getPerson() {
    return person;
  }

  public void setPerson(Option person) {
    this.person = person;
  }

  public boolean isLeader() {
    return leader;
  }

  public void setLeader(boolean leader) {
    this.leader = leader;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
