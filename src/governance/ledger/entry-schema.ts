// The shape of a line of the ledger: whatever else stood in it would be hashed, but shown to nobody.
const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const hash = { type: 'string', pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' } as const;
const digest = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const digestOrNull = { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' } as const;
const moment = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$' } as const;

const object = (properties: Record<string, object>, optional: readonly string[] = []): object => ({ type: 'object', additionalProperties: false, required: Object.keys(properties).filter((key) => !optional.includes(key)), properties });
const list = (items: object): object => ({ type: 'array', items });

const given = object({ person: text, name: text, role: text, acting: { type: 'boolean' }, opinion: text, by: { enum: ['review', 'statement'] }, given: moment, commit: hash, hash: digest, meeting: text, written: text }, ['meeting', 'written']);
const actor = object({ forge: text, id: { type: 'integer' }, login: text, bot: { type: 'boolean' } }, ['forge', 'id', 'login', 'bot']);
const dismissed = object({ by: { anyOf: [actor, { type: 'null' }] }, at: text, was: text, reason: text }, ['reason']);
const review = object({ id: text, by: actor, state: text, commit: textOrNull, submitted: text, body: text, edited: { type: 'boolean' }, dismissed }, ['dismissed']);
const over = object({ how: { enum: ['withdrawn', 'approved', 'settled'] }, by: text, at: moment, reason: text }, ['reason']);

export const entrySchema = object({
  sequence: { type: 'integer', minimum: 1 },
  time: moment,
  merge: hash,
  tree: hash,
  base: hash,
  baseTree: hash,
  head: hash,
  folder: text,
  request: object({ number: { type: ['integer', 'null'] }, title: text, author: text, opened: moment, makers: list(text) }),
  policy: digestOrNull,
  roster: digestOrNull,
  decision: { enum: ['approved', 'waiting', 'refused'] },
  approved: list(object({ stage: text, title: text, subject: text, hash: digest, given: list(given) })),
  unmet: list(object({ id: text, because: text })),
  objections: list(object({ id: text, person: text, name: text, raised: moment, reason: text, over }, ['over'])),
  checks: list(object({ name: text, state: text, commit: hash, source: { type: ['integer', 'string', 'null'] } })),
  reviews: list(review),
  controls: list(object({ name: text, on: { type: 'boolean' }, since: text }, ['since'])),
  statements: list(object({ id: digest, text, signature: text })),
  previous: digestOrNull,
});
