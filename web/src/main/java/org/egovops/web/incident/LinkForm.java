package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.egovops.recordkeeping.LinkKind;
import org.egovops.recordkeeping.LinkRow;
import org.egovops.ticket.TicketFile;
import org.egovops.web.screen.Notice;

/**
 * Links (关联): ties an incident to another — parent and child, duplicates, causes — or unties them.
 */
@Named("linkForm")
@RequestScoped
public class LinkForm {

  @Inject TicketFile file;
  @Inject Notice notice;

  private LinkKind kind = LinkKind.RELATED_TO;
  private String other;

  public String add(String number) {
    String target = other.strip().toUpperCase(Locale.ROOT);
    file.link(number, kind, target);
    notice.done("incident.linked", number, target);
    return shown(number);
  }

  public String remove(String number, LinkRow row) {
    String from = row.outgoing() ? number : row.other().number();
    String to = row.outgoing() ? row.other().number() : number;
    file.unlink(from, row.kind(), to);
    notice.done("incident.unlinked", number, row.other().number());
    return shown(number);
  }

  private static String shown(String number) {
    return "/incident/record?faces-redirect=true&tab=related&number=" + number;
  }

  /** The kinds people set themselves. */
  public List<LinkKind> getKinds() {
    return Arrays.stream(LinkKind.values()).filter(LinkKind::byHand).toList();
  }

  public LinkKind getKind() {
    return kind;
  }

  public void setKind(LinkKind kind) {
    this.kind = kind;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }
}
