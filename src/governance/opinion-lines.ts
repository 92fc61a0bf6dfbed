// What the text of a review says beside its words: lines such as 「会议：dangzu-2026-11」. A line of another form is only words.

export interface OpinionLines {
  /** Id or title of the role in which it is given. */
  role?: string;
  /** Ids or titles of stages that are asked for. */
  asks: string[];
  meeting?: string;
  /** SHA-256 of a written opinion. */
  opinion?: string;
  /** The objection that is settled, and why. */
  settles?: { objection: string; reason: string };
  withdraws: boolean;
}

const ID = /^[a-z0-9][a-z0-9-]*$/;

/** In: the text of a review, whoever wrote it. Quoted lines (`>`) are somebody else's. Never throws. */
export function opinionLines(body: string): OpinionLines {
  const found: OpinionLines = { asks: [], withdraws: false };
  let fenced = false;
  for (const raw of body.split(/\r?\n/)) {
    if (/^\s*(```|~~~)/.test(raw)) fenced = !fenced;
    const line = /^(角色|请求|会议|意见书|裁定|撤回反对)(?:\s*[：:]\s*(.{0,500}))?$/u.exec(raw.trim());
    if (!line || fenced) continue;
    const [, word, rest = ''] = line;
    const text = rest.trim();
    if (word === '角色' && text) found.role = text;
    else if (word === '请求' && text) found.asks.push(text);
    else if (word === '会议' && ID.test(text)) found.meeting = text;
    else if (word === '意见书' && /^[0-9a-f]{64}$/.test(text)) found.opinion = text;
    else if (word === '裁定') {
      const [, objection = '', reason = ''] = /^(\S+)\s+(\S.*)$/.exec(text) ?? [];
      if (objection) found.settles = { objection, reason };
    } else if (word === '撤回反对') found.withdraws = true;
  }
  return found;
}
