package org.egovops.web.api.soap;

/** SOAP refusal (SOAP 报文被拒): a message that reaches no operation, with what its sender is told. */
final class SoapRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient SoapFault fault;

  SoapRefused(int status, SoapFault fault) {
    super(fault.code(), null, false, false);
    this.status = status;
    this.fault = fault;
  }

  int status() {
    return status;
  }

  SoapFault fault() {
    return fault;
  }
}
