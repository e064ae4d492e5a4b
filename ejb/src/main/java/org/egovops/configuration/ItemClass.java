package org.egovops.configuration;

/** Item class (配置项类别): the four classes of CFG-07. */
public enum ItemClass {
  /** 客户信息. */
  CUSTOMER_INFORMATION,
  /** 软件. */
  SOFTWARE,
  /** 硬件. */
  HARDWARE,
  /** 服务文档: project documents, service records, manuals. */
  SERVICE_DOCUMENT
}
