/** Somebody in the words of the page and of the contract. */
import type { PersonReq } from '../../gen/api';
import { w } from '../../platform';
import type { Who } from './asks.svelte';

/** What cannot stand in a phone number. */
const NO_PHONE = /[^\d\s+()（）-]/u;
/** As many digits as the core takes for a phone. */
const DIGITS = { least: 7, most: 15 };

/** What was typed, if it can be a whole phone number. The core decides what it is worth. */
export function phoneOf(typed: string): string | null {
  const text = typed.normalize('NFKC').trim();
  const digits = text.replaceAll(/\D/gu, '').length;
  return !NO_PHONE.test(text) && digits >= DIGITS.least && digits <= DIGITS.most ? text : null;
}

/** Somebody known by phone only; the page calls them by the end of it, so that it may be seen by others. */
export function byPhone(phone: string): Who {
  const tail = phone.replaceAll(/\D/gu, '').slice(-4);
  return { phone, name: w.privacyByTail({ tail }) };
}

/** As the contract names somebody. */
export const personOf = ({ customer, phone }: Who): PersonReq =>
  customer === undefined ? { phone: phone ?? '' } : { customer };

/** Whether the word was typed that confirms; a half one is not wrong yet. */
export function confirms(typed: string): 'yes' | 'begun' | 'no' {
  const [text, word] = [typed, w.privacyEraseWord()].map((one) => one.normalize('NFKC').trim().toLowerCase());
  if (text === word) return 'yes';
  return word?.startsWith(text ?? '') ? 'begun' : 'no';
}
