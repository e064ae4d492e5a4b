package org.egovops.web.incident;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.egovops.incident.IncidentForm;
import org.egovops.recordkeeping.FieldMerge;

/**
 * Part (登记项) of the intake form, as two people's corrections of it are compared.
 *
 * @param name property, and label {@code incident.<name>} or {@code request.<name>}
 * @param <F> form it is a part of
 */
public record IntakePart<F, T>(String name, Function<F, T> get, BiConsumer<F, T> set) {

  /** Every part a correction of an incident can change, in the order of the form. */
  static final List<IntakePart<IncidentForm, ?>> ALL =
      List.of(
          new IntakePart<>("unit", IncidentForm::getUnit, IncidentForm::setUnit),
          new IntakePart<>(
              "contactName", IncidentForm::getContactName, IncidentForm::setContactName),
          new IntakePart<>(
              "contactPhone", IncidentForm::getContactPhone, IncidentForm::setContactPhone),
          new IntakePart<>("title", IncidentForm::getTitle, IncidentForm::setTitle),
          new IntakePart<>("symptom", IncidentForm::getSymptom, IncidentForm::setSymptom),
          new IntakePart<>(
              "businessImpact", IncidentForm::getBusinessImpact, IncidentForm::setBusinessImpact),
          new IntakePart<>("faultLevel", IncidentForm::getFaultLevel, IncidentForm::setFaultLevel),
          new IntakePart<>("impact", IncidentForm::getImpact, IncidentForm::setImpact),
          new IntakePart<>("urgency", IncidentForm::getUrgency, IncidentForm::setUrgency),
          new IntakePart<>("category", IncidentForm::getCategory, IncidentForm::setCategory),
          new IntakePart<>(
              "businessSystem", IncidentForm::getBusinessSystem, IncidentForm::setBusinessSystem),
          new IntakePart<>(
              "serviceItem", IncidentForm::getServiceItem, IncidentForm::setServiceItem),
          new IntakePart<>(
              "configurationItems",
              IncidentForm::getConfigurationItems,
              IncidentForm::setConfigurationItems),
          new IntakePart<>(
              "supplierFault", IncidentForm::isSupplierFault, IncidentForm::setSupplierFault));

  FieldMerge<T> merge(F base, F mine, F theirs) {
    return new FieldMerge<>(get.apply(base), get.apply(mine), get.apply(theirs));
  }

  /** Goes on with the merged value. */
  void settle(F base, F mine, F theirs) {
    set.accept(mine, merge(base, mine, theirs).merged());
  }

  void take(F from, F into) {
    set.accept(into, get.apply(from));
  }
}
