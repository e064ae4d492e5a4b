/**
 * Contract (运维合同): who serves whom, from when until when, how and in which phases. Every process
 * asks here whether a moment is covered by a service level commitment; the contract's project with
 * its gates and outputs stands on these dates (PRJ-02, PRJ-11, PRJ-18, PRJ-25, PRJ-32, SCP-17,
 * AMB-04, AMB-05). Events out: {@link org.egovops.contract.ContractEvent}; in: none.
 */
package org.egovops.contract;
