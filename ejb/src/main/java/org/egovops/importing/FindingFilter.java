package org.egovops.importing;

/**
 * Finding filter (筛选条件); null means any.
 *
 * @param code code of the reason
 * @param field field it is about
 * @param rejected true: what keeps out; false: remarks
 */
public record FindingFilter(String code, ImportField field, Boolean rejected) {}
