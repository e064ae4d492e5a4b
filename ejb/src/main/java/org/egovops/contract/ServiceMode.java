package org.egovops.contract;

/** Service mode (服务方式) agreed in the contract (PRJ-32, SCP-17). */
public enum ServiceMode {
  /** 现场驻点式服务: engineers are resident at the customer's. */
  ON_SITE_RESIDENT,
  /** 按需上门服务: engineers come when called. */
  ON_SITE_ON_CALL,
  /** 远程服务: by telephone and remote session. */
  REMOTE
}
