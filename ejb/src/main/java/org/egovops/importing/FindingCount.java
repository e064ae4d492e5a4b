package org.egovops.importing;

/**
 * Finding count (检查结果统计): how often something was found.
 *
 * @param code stable code of the reason
 * @param field the field it is about, or null
 * @param rejected whether it keeps incidents out
 * @param incidents incidents concerned
 */
public record FindingCount(String code, ImportField field, boolean rejected, long incidents) {}
