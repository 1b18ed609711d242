/** Names of files, tables and parts, as people read and write them. */
import type { Arrival, ArrivalTable } from '../../gen/api';
import { plainName, say, w } from '../../platform';

const ENDING = '.khsync';

/** Chat programs rename what they receive: `x.khsync(1)`, `x.khsync.1`. What a file really is, its content decides later. */
export const isExchangeFile = (name: string): boolean => /\.khsync(?!\p{L})/iu.test(name);

const two = (n: number): string => String(n).padStart(2, '0');

/** The name proposed for a new file: it tells firm, minute and for whom, so that no two are alike in a chat. */
export function proposedName(file: string, peer: string | null, now: Date): string {
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const at = `${day}_${two(now.getHours())}${two(now.getMinutes())}`;
  const firm = plainName(file.replace(/\.keheng$/i, ''));
  const what = peer === null ? w.exchangeFileFull() : w.exchangeFileFor({ name: plainName(peer) });
  return w.exchangeFileName({ firm, at, what }) + ENDING;
}

export const tableName = (table: string): string => say('table', table);

/** A group of columns: some mean something else in their table. */
export const partName = (table: string, part: string): string =>
  w.find(`part-${table}-${part}`.replaceAll('_', '-')) ?? say('part', part);

/** The code of the firm as it is read out: groups of four. */
export const spaced = (code: string): string => code.replaceAll(/(.{4})(?=.)/gu, '$1 ');

/** So many characters the code of a firm has. */
export const CODE_LENGTH = 24;

/** A code as somebody typed or pasted it, as the core reads it: either case, full width, blanks and hyphens anywhere, O for 0, I and L for 1. */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/[\s\-‐–—_]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');

/** Nothing in it that no code has. */
export const isCodeSoFar = (code: string): boolean => code.length <= CODE_LENGTH && /^[0-9A-HJKMNP-TV-Z]*$/u.test(code);

/** What a file or a table of it does. */
type Counted = Pick<ArrivalTable, 'new' | 'changed' | 'conflicts' | 'deleted' | 'revived' | 'asked' | 'same'>;

export interface Figure {
  id: keyof Counted;
  n: number;
  name: string;
}

/** The figures of a file or a table; those that are seldom anything but 0 only where they are. */
export function figuresOf(counted: Counted): Figure[] {
  const all: Figure[] = [
    { id: 'new', n: counted.new, name: w.exchangeNew() },
    { id: 'changed', n: counted.changed, name: w.exchangeChanged() },
    { id: 'conflicts', n: counted.conflicts, name: w.exchangeConflicts() },
    { id: 'deleted', n: counted.deleted, name: w.exchangeDeleted() },
    { id: 'revived', n: counted.revived, name: w.exchangeRevived() },
    { id: 'asked', n: counted.asked, name: w.exchangeAsked() },
  ];
  return all.filter(({ id, n }) => n > 0 || (id !== 'revived' && id !== 'asked'));
}

/** Rows that change in any way. */
export const rowsTold = ({ new: fresh, changed, deleted, revived, asked }: Counted): number =>
  fresh + changed + deleted + revived + asked;

/** The file says nothing that is not known here. */
export const isKnown = (arrival: Arrival): boolean => rowsTold(arrival) + arrival.conflicts === 0;

/** A number as it was typed, with any digits and separators. */
export const digitsOf = (typed: string): string => typed.normalize('NFKC').replaceAll(/[\s,，.]/gu, '');
