package org.egovops.party;

/** Support line (支持线): first, second and third line of AMB-12; management is not a line. */
public enum SupportLine {
  /** 一线: service desk and on-site engineers. */
  L1,
  /** 二线: engineering and software departments. */
  L2,
  /** 三线: suppliers, manufacturers, headquarters experts. */
  L3
}
