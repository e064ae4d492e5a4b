package org.egovops.contract;

import java.time.LocalDate;

/**
 * Phase period (阶段起止): one phase with its first and last day, both included.
 *
 * @param phase the phase
 * @param from first day
 * @param until last day
 */
public record PhasePeriod(Phase phase, LocalDate from, LocalDate until) {}
