// Who writes the demo history: posts, not people, at addresses that lead nowhere.

export const ROLES = {
  disclosure: '示例县政务公开岗',
  list: '示例县清单管理岗',
  legal: '示例县法制审核岗',
  market: '示例县市场监管局清单管理员',
  civil: '示例县民政局清单管理员',
  tax: '示例县税务局清单管理员',
  police: '示例县公安局清单管理员',
  education: '示例县教育局清单管理员',
  transport: '示例县交通运输局清单管理员',
  land: '示例县自然资源和规划局清单管理员',
  health: '示例县卫生健康局清单管理员',
  labour: '示例县人力资源和社会保障局清单管理员',
  agriculture: '示例县农业农村局清单管理员',
  town: '青石镇清单管理员',
  maintenance: '示例县网站维护岗',
} as const;

export type Role = keyof typeof ROLES;

/** As Git writes a person. */
export const signature = (role: Role): string => `${ROLES[role]} <${role}@example.org>`;
