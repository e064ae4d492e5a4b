package org.egovops.servicelevel;

/**
 * An agreement or where it applies has changed (协议已变更).
 *
 * @param code code of the agreement
 */
record AgreementChanged(String code) {}
