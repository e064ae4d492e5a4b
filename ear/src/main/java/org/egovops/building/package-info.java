/**
 * Building (搭建): from an empty Payara distribution to a server that answers, for {@code mvn -Prun},
 * for the tests and for a developer's second server. Not part of the EAR; needs nothing but a JDK,
 * so it works wherever Payara does.
 */
package org.egovops.building;
