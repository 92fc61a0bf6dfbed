// Audience is enforced by absence: what is not for everyone is not handed to anything that writes output (design 14, R31, R79).
import { Register, type Entry } from '../model/register.ts';
import { PLACES } from '../model/kinds.ts';

/** A register with only what the public may see on `today` (ISO date): public audience, no embargo still running. */
export function publicRegister(register: Register, today: string): Register {
  const open = new Set(register.taxonomy('audiences').filter((audience) => audience.public).map((audience) => audience.id));
  const kinds = [...new Set(PLACES.map((place) => place.kind))];
  const visible = kinds.flatMap((kind) => register.all(kind) as Entry[]).filter(({ value }) => isPublic(value, open, today));
  return new Register(visible, [], register.lawIndex);
}

function isPublic(value: object, open: ReadonlySet<string>, today: string): boolean {
  if ('audience' in value && typeof value.audience === 'string' && !open.has(value.audience)) return false;
  return !('embargo' in value && typeof value.embargo === 'string' && value.embargo > today);
}
