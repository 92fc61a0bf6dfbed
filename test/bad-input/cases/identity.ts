// Ids that lie, collide or lead nowhere.
import { GOOD_POWER, inPower, powerAnd, powerWith, type BadCase } from '../bad-case.ts';

export const identity: readonly BadCase[] = [
  inPower('an id that is not the file name', powerWith(1, 'id: other-power'), ['id-is-file-name', 1, 5]),
  { why: 'an id that another folder uses already', path: 'powers/water/example-power.yml', content: GOOD_POWER, finds: [['id-unique', 1, 5]] },
  inPower('an office that does not exist', powerWith(5, 'office: transprot'), ['reference-exists', 5, 9]),
  inPower('a law that does not exist', powerWith(9, '  - law: licencing-law'), ['reference-exists', 9, 10]),
  inPower('a power type that does not exist', powerWith(3, 'type: license'), ['reference-exists', 3, 7]),
  inPower('an audience that does not exist', powerWith(6, 'audience: everybody'), ['reference-exists', 6, 11]),
  inPower('an id called like a property of every object', powerWith(5, 'office: constructor'), ['reference-exists', 5, 9]),
  inPower('the second of two joint offices does not exist', powerAnd('jointOffices:\n  - transport\n  - nowhere'), ['reference-exists', 13, 5]),
  { why: 'an exception that would silence what could not be read', path: 'governance/exceptions.yml', content: 'exceptions:\n  - rule: schema\n    record: example-power\n    reason: 以后再改\n    until: 2026-12-31\n', finds: [['exception-needed', 2, 11]] },
];
