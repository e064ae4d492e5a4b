package org.egovops.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.egovops.kernel.NotFound;

/** The stored catalogue (目录库). */
@ApplicationScoped
class CatalogueEntries {

  private static final String COMMON =
      "e.id, e.version, e.code, e.name.zh, e.name.en, e.position, e.active";
  private static final String ITEMS =
      "select new org.egovops.catalogue.ServiceItemRow("
          + COMMON
          + ", e.serviceType, e.intakeKind, e.description, e.descriptionEn, e.steps, e.stepsEn"
          + ", e.approvalRequired, o.id, o.name)"
          + " from ServiceItem e left join e.owner o";
  private static final String SYSTEMS =
      "select new org.egovops.catalogue.BusinessSystemRow("
          + COMMON
          + ", e.core, o.id, o.shortName) from BusinessSystem e left join e.owner o";
  private static final String CATEGORIES =
      "select new org.egovops.catalogue.CategoryRow("
          + COMMON
          + ", p.code, p.name.zh, p.name.en) from Category e left join e.parent p";

  @PersistenceContext EntityManager em;

  void add(CatalogueEntry entry) {
    em.persist(entry);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  <T extends CatalogueEntry> T get(Class<T> kind, String code) {
    return find(kind, code).orElseThrow(() -> new NotFound(kind.getSimpleName(), code));
  }

  <T extends CatalogueEntry> Optional<T> find(Class<T> kind, String code) {
    return em.createQuery("select e from " + kind.getSimpleName() + " e where e.code = :code", kind)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  boolean hasChildren(Category category) {
    return em.createQuery("select count(c) from Category c where c.parent = :parent", Long.class)
            .setParameter("parent", category)
            .getSingleResult()
        > 0;
  }

  List<ServiceItemRow> items() {
    return rows(ITEMS, ServiceItemRow.class);
  }

  List<BusinessSystemRow> systems() {
    return rows(SYSTEMS, BusinessSystemRow.class);
  }

  List<CategoryRow> categories() {
    return rows(CATEGORIES, CategoryRow.class);
  }

  private <T> List<T> rows(String select, Class<T> row) {
    return em.createQuery(select + " order by e.position, e.code", row).getResultList();
  }
}
