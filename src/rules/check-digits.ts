// Check digits of official numbers. Pure arithmetic; each function names the standard it follows.

const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORG_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The 18th character of a 统一社会信用代码 from its first 17 (GB 32100-2015); undefined where a letter is not allowed (I O S V Z). */
export function creditCheckDigit(first17: string): string | undefined {
  const values = [...first17].map((char) => CREDIT_ALPHABET.indexOf(char));
  if (values.length !== 17 || values.includes(-1)) return undefined;
  // The outer remainder matters: without it a sum divisible by 31 would ask for a 32nd character.
  return CREDIT_ALPHABET[(31 - (weigh(values, CREDIT_WEIGHTS) % 31)) % 31];
}

/** The 9th character of a 组织机构代码 from its first 8 (GB 11714): 10 is written X, 11 is written 0. */
export function orgCheckDigit(first8: string): string | undefined {
  if (!/^[0-9A-Z]{8}$/.test(first8)) return undefined;
  const rest = 11 - (weigh([...first8].map((char) => parseInt(char, 36)), ORG_WEIGHTS) % 11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
}

/** Whether 18 characters are a possible 公民身份号码: province, birthday before `today` and check digit (GB 11643). */
export function isIdNumber(text: string, today: string): boolean {
  const match = /^([1-8]\d)\d{4}((?:19|20)\d\d)(\d\d)(\d\d)\d{3}[\dX]$/.exec(text);
  if (!match) return false;
  const day = `${match[2]}-${match[3]}-${match[4]}`;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day || day > today) return false;
  return '10X98765432'[weigh([...text.slice(0, 17)].map(Number), ID_WEIGHTS) % 11] === text[17];
}

/** Whether digits pass the check of bank cards (ISO/IEC 7812, Luhn). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, char] of [...digits].reverse().entries()) {
    const doubled = Number(char) * (index % 2 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const weigh = (values: readonly number[], weights: readonly number[]): number => values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
