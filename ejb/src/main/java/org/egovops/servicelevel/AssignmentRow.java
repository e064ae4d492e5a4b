package org.egovops.servicelevel;

/**
 * Assignment row (协议适用列表).
 *
 * @param contractId contract, or null for all that have none of their own
 * @param serviceItem code of the service item, or null for all items
 * @param agreement code of the agreement
 */
public record AssignmentRow(long id, Long contractId, String serviceItem, String agreement) {

  static AssignmentRow of(AgreementAssignment assignment) {
    long contract = assignment.contractId();
    String item = assignment.serviceItem();
    return new AssignmentRow(
        assignment.id(),
        contract == AgreementAssignment.ANY_CONTRACT ? null : contract,
        item.equals(AgreementAssignment.ANY_ITEM) ? null : item,
        assignment.agreementCode());
  }
}
