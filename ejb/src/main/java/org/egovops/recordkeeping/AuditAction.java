package org.egovops.recordkeeping;

/** Audited action (审计动作), one word for every process; the detail says the rest. */
public enum AuditAction {
  /** 登录; failed when refused. */
  LOGIN,
  /** 退出. */
  LOGOUT,
  /** 访问: recorded as failed when a door or page denied it. */
  ACCESS,
  /** 新建. */
  CREATE,
  /** 修改. */
  CHANGE,
  /** 状态变更. */
  TRANSITION,
  /** 备注. */
  NOTE,
  /** 添加附件. */
  ATTACH,
  /** 下载附件. */
  DOWNLOAD,
  /** 建立关联. */
  LINK,
  /** 解除关联. */
  UNLINK,
  /** 删除: of what may be deleted, such as a role or a saved view. */
  DELETE,
  /** 审批. */
  APPROVE,
  /** 查看未脱敏个人信息, with the reason given. */
  REVEAL,
  /** 导出. */
  EXPORT,
  /** 导入. */
  IMPORT,
  /** 授权. */
  GRANT,
  /** 撤权. */
  REVOKE,
  /** 账号锁定. */
  LOCK,
  /** 账号解锁. */
  UNLOCK,
  /** 修改口令、第二因素. */
  CREDENTIAL,
  /** 重置管理员凭据: the one-time password or second factor of somebody else's administration. */
  ADMIN_CREDENTIAL,
  /** 发放访问令牌. */
  TOKEN_ISSUE,
  /** 撤销访问令牌. */
  TOKEN_REVOKE,
  /** 参数变更. */
  PARAMETER,
  /** 启动作业. */
  JOB_START,
  /** 停止作业. */
  JOB_STOP,
  /** 审计链校验. */
  VERIFY
}
