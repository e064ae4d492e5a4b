package org.egovops.configuration;

import java.util.Set;

/**
 * The list of what a contract covers has changed (维护范围变更).
 *
 * @param contractId the contract
 * @param added items now covered
 * @param removed items no longer covered
 */
public record ScopeChanged(long contractId, Set<Long> added, Set<Long> removed) {}
