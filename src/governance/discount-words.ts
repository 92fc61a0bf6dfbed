// Why an approval is not counted, in words for the one who gave it: what happened, and what would help.
import type { Discount, Words } from './decision.ts';

const WORDS: Readonly<Record<Discount, readonly [string, string]>> = {
  stale: ['同意以后，这一阶段管的内容又改过，请重新看过再同意', 'what this stage covers was changed after the approval; please look again and approve again'],
  unknownContent: ['仓库里已经没有当时看的那个版本，不知道同意的是什么，请对现在的版本再同意一次', 'the version that was looked at is gone, so nobody knows what was approved; please approve the present version'],
  notInRoster: ['不在审批人员名册里，意见供参考，不算审批', 'is not in the roster: the opinion is welcome, but is no approval'],
  bot: ['是程序账号，只有人能审批', 'is a program; only people approve'],
  author: ['参与了这次改动（提交、共同署名或者最后推送），自己不能审自己', 'took part in this change (author, co-author or last pusher); nobody approves their own change'],
  notThenInRole: ['同意的那天不担任这个角色', 'did not hold the role on the day of the approval'],
  notNowInRole: ['同意的那天在任，现在已经离任，请继任的人确认', 'held the role then, but no longer; the successor must confirm'],
  otherOffice: ['不是这个部门的人，这一步要由本部门办', 'is not of this office, whose own step this is'],
  ownOffice: ['是本部门的人，这一步要由别的部门办', 'is of this very office; this step belongs to another'],
  recused: ['应当回避', 'must keep out of this'],
  ownEntry: ['改动涉及本人的任职、账号或者密钥，本人不能审', 'the change concerns their own entry in the roster'],
  acting: ['是代理，这一步要由正式任职的人办', 'is acting; this step needs a regular holder of the role'],
  superseded: ['后来又要求修改', 'asked for changes later'],
  dismissed: ['这次同意已被撤销，需要的话请再同意一次', 'the approval was dismissed; please approve again where it still stands'],
  edited: ['提交以后改过文字，请重新给一次意见', 'the text was edited after it was given; please give a new one'],
  tooEarly: ['前面的阶段还没有完成就同意了，请等前面完成以后再同意一次', 'was given before the earlier stages were done; please approve again in turn'],
  future: ['时间写在将来，或者读不懂', 'its time lies in the future, or is none'],
  otherStage: ['已经办过前面的阶段，这一步要由另一个人办', 'already acted in an earlier stage; this one needs another person'],
  badSignature: ['签名核对不上，或者不是名册里的密钥', 'the signature is not good, or its key is not in the roster'],
  spent: ['这份声明以前已经用过一次', 'this statement was used before'],
  ambiguous: ['名册把同一个账号写给了两个人，分不清是谁', 'the roster gives this account to two people'],
};

/** A sentence without its subject and its full stop. */
export function discountWords(why: Discount): Words {
  const [zh, en] = WORDS[why];
  return { zh, en };
}
