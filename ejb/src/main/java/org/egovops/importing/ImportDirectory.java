package org.egovops.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.egovops.catalogue.Catalogue;
import org.egovops.catalogue.CatalogueRow;
import org.egovops.catalogue.CategoryRow;
import org.egovops.contract.ContractTerms;
import org.egovops.party.PartyLookup;

/** Import directory (导入可选值): the units and catalogue entries a file's words can stand for. */
@ApplicationScoped
class ImportDirectory {

  @Inject PartyLookup parties;
  @Inject Catalogue catalogue;

  Choices of(ContractTerms contract) {
    return new Choices(
        Map.of(
            ImportField.UNIT, units(contract),
            ImportField.SERVICE_ITEM, entries(catalogue.items()),
            ImportField.BUSINESS_SYSTEM, entries(catalogue.systems()),
            ImportField.CATEGORY, categories()));
  }

  private List<Choice> units(ContractTerms contract) {
    return parties.activeUnits().stream()
        .filter(unit -> contract.serves(unit.id()))
        .map(unit -> new Choice(Long.toString(unit.id()), unit.name(), unit.shortName()))
        .toList();
  }

  private static List<Choice> entries(List<? extends CatalogueRow> rows) {
    return rows.stream()
        .filter(CatalogueRow::active)
        .map(row -> new Choice(row.code(), row.nameZh(), row.nameEn()))
        .toList();
  }

  private List<Choice> categories() {
    return catalogue.categories().stream()
        .filter(CategoryRow::active)
        .map(row -> new Choice(row.code(), row.nameZh(), row.nameEn()))
        .toList();
  }
}
