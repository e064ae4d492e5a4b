/**
 * SOAP interface (SOAP 接口) at {@code /soap/incidents} for existing e-government systems: SOAP 1.1,
 * document/literal, WSDL first (requirements §5.1). The types generated from the WSDL stay in here.
 */
package org.egovops.web.api.soap;
