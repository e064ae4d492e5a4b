package org.egovops.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import org.egovops.party.CurrentActor;
import org.egovops.party.DutyClass;
import org.egovops.party.Permission;
import org.egovops.party.PersonKind;
import org.egovops.party.Side;
import org.egovops.party.SupportLine;

/** Party words (参与方选项): the choices of forms and filters, and what the reader may do. */
@Named("partyWords")
@RequestScoped
public class PartyWords {

  @Inject CurrentActor current;

  /** Whether the reader holds a permission, by its name. */
  public boolean may(String permission) {
    return current.find().map(actor -> actor.may(Permission.valueOf(permission))).orElse(false);
  }

  /** Sides a unit can stand on. */
  public Set<Side> getSides() {
    return EnumSet.of(Side.DEPARTMENT, Side.OFFICE, Side.CONTRACTOR);
  }

  public SupportLine[] getLines() {
    return SupportLine.values();
  }

  public PersonKind[] getKinds() {
    return PersonKind.values();
  }

  public DutyClass[] getDuties() {
    return DutyClass.values();
  }
}
