package org.egovops.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import org.egovops.kernel.Record;

/**
 * Catalogue entry (目录条目): what service items, business systems and categories have in common. An
 * entry is never deleted, because old tickets name it; it is closed for new ones.
 */
@MappedSuperclass
public abstract class CatalogueEntry extends Record {

  @Column(name = "entry_code")
  private String code;

  @Embedded private BilingualName name;

  @Column(name = "entry_position")
  private int position;

  private boolean active;

  protected CatalogueEntry() {}

  protected CatalogueEntry(String code) {
    this.code = code.strip();
  }

  final void takeCommon(CatalogueForm form) {
    name = new BilingualName(form.getNameZh(), form.getNameEn());
    position = form.getPosition();
    active = form.isActive();
  }

  /** Kind of the entry as the audit names it. */
  abstract String kind();

  /** What only this kind of entry has, in one line. */
  abstract String particulars();

  /** The entry's whole value in one line, for the audit's before and after. */
  final String describe() {
    return "%s / %s; position %d; active %s; %s"
        .formatted(name.zh(), name.en(), position, active, particulars());
  }

  /** Stable code other records refer to. */
  public String code() {
    return code;
  }

  public BilingualName name() {
    return name;
  }

  /** Place in lists, small first. */
  public int position() {
    return position;
  }

  /** False once no new ticket may name the entry. */
  public boolean active() {
    return active;
  }
}
