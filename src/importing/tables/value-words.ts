// What offices write for values that our forms offer as a choice, beside the words of the forms. Null: too general to choose by.
import type { Kind } from '../../model/kinds.ts';

export const VALUE_WORDS: Readonly<Partial<Record<Kind, Readonly<Record<string, Readonly<Record<string, string | null>>>>>>> = {
  ruling: {
    type: { 许可: 'licence', 处罚: 'penalty' },
    'party.kind': { 个人: 'person', 个体: 'business', 法人及非法人组织: null, 法人: null, 非法人组织: null, 法人和其他组织: null },
    penaltyKinds: {
      没收违法所得: 'confiscation', 没收非法财物: 'confiscation', '没收违法所得、没收非法财物': 'confiscation', 暂扣许可证件: 'suspension', 责令停产停业: 'suspension',
      吊销许可证件: 'revocation', 降低资质等级: 'other', 限制开展生产经营活动: 'other', 责令关闭: 'other', 行政拘留: 'other',
    },
  },
  request: {
    way: { 网络: 'online', 互联网: 'online', 信函: 'mail', 邮寄: 'mail', 当面: 'visit', 现场: 'visit' },
    result: { 公开: 'disclosed', 予以公开: 'disclosed', 部分公开: 'partly', 不予公开: 'refused', 信息不存在: 'notHeld', 不予处理: 'notHandled' },
  },
};
