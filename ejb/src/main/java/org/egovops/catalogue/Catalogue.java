package org.egovops.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.kernel.RuleBroken;

/**
 * Catalogue (服务目录) for the doors of other processes, asked at every ticket and therefore answered
 * from memory; a change on another node is seen after five seconds at most. Asks for no permission:
 * the door that calls has checked its own.
 */
@ApplicationScoped
public class Catalogue {

  private static final Duration STALE_AT_MOST = Duration.ofSeconds(5);
  private static final String WHOLE = "whole";

  @Inject CatalogueEntries store;
  @Inject Clock clock;

  private final Fresh<String, Contents> fresh = new Fresh<>(STALE_AT_MOST, 1);

  private record Contents(
      List<ServiceItemRow> items, List<BusinessSystemRow> systems, List<CategoryRow> categories) {}

  /** All service items by position. */
  public List<ServiceItemRow> items() {
    return contents().items();
  }

  /** All business systems by position. */
  public List<BusinessSystemRow> systems() {
    return contents().systems();
  }

  /** All categories by position, both levels. */
  public List<CategoryRow> categories() {
    return contents().categories();
  }

  public Optional<ServiceItemRow> item(String code) {
    return find(items(), code);
  }

  public Optional<BusinessSystemRow> system(String code) {
    return find(systems(), code);
  }

  public Optional<CategoryRow> category(String code) {
    return find(categories(), code);
  }

  /**
   * An item that may be asked for.
   *
   * @throws RuleBroken {@code catalogue.item-unknown}
   */
  public ServiceItemRow activeItem(String code) {
    return item(code)
        .filter(CatalogueRow::active)
        .orElseThrow(() -> RuleBroken.at("serviceItem", "catalogue.item-unknown", code));
  }

  /**
   * A system that may be named in a ticket.
   *
   * @throws RuleBroken {@code catalogue.system-unknown}
   */
  public BusinessSystemRow activeSystem(String code) {
    return system(code)
        .filter(CatalogueRow::active)
        .orElseThrow(() -> RuleBroken.at("businessSystem", "catalogue.system-unknown", code));
  }

  /**
   * A category that may be given to a ticket; a category is closed together with its first level.
   *
   * @throws RuleBroken {@code catalogue.category-unknown}
   */
  public CategoryRow activeCategory(String code) {
    return category(code)
        .filter(found -> found.active() && firstLevelActive(found))
        .orElseThrow(() -> RuleBroken.at("category", "catalogue.category-unknown", code));
  }

  private boolean firstLevelActive(CategoryRow category) {
    return category(category.firstLevel()).filter(CatalogueRow::active).isPresent();
  }

  /** The transaction that changes something sees its own change … */
  void changing(@Observes CatalogueChanged changed) {
    fresh.forgetAll();
  }

  /** … and everybody else the outcome. */
  void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) CatalogueChanged changed) {
    fresh.forgetAll();
  }

  private Contents contents() {
    return fresh.get(
        WHOLE,
        clock.now(),
        key -> new Contents(store.items(), store.systems(), store.categories()));
  }

  private static <T extends CatalogueRow> Optional<T> find(List<T> rows, String code) {
    return rows.stream().filter(row -> row.code().equals(code)).findFirst();
  }
}
