/**
 * The questionnaire as the Rust crate `keheng-form` writes it (`src/sheet.rs`, `src/kinds/`). Written by hand for now,
 * field by field as serde puts it out; nothing else here knows where it comes from. In the one-file page what is null or
 * false is absent, and so is what only the firm needs: names of rows and options.
 */

export type Lang = 'zh-CN' | 'en';

/** A text in both languages; what is blank in one is shown in the other. */
export interface Text {
  zh?: string;
  en?: string;
}

export type Fn =
  | ('or' | 'and' | 'not' | 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'add' | 'sub' | 'mul' | 'div' | 'neg')
  | ('answered' | 'selected' | 'count' | 'sum' | 'mean' | 'min' | 'max' | 'length' | 'matches' | 'contains')
  | ('round' | 'if' | 'days' | 'place');

export type Expr =
  { op: 'number'; of: number } | { op: 'text' | 'cell' | 'given'; of: string } | { op: 'call'; of: [Fn, Expr[]] };

export type Piece = { words: string } | { value: Expr };

/** A text in both languages, cut at its inserts. */
export interface Pieces {
  zh: Piece[];
  en: Piece[];
}

/** What stands in a cell; a blank cell is absent. */
export type Datum = number | string | string[];
export type Answers = Record<string, Datum>;
/** What is known from elsewhere: `today`, `arm`, `customer.name` ... */
export type Context = Record<string, string>;

export type Holds =
  | { holds: 'choice' | 'set'; options: string[] }
  | { holds: 'order'; options: string[]; most: number }
  | { holds: 'scale'; from: number; to: number; opt_out: boolean }
  | { holds: 'number'; min?: number | null; max?: number | null; decimals: number }
  | { holds: 'text'; most: number }
  | { holds: 'day' | 'clock' };

export interface Cell {
  key: string;
  holds: Holds;
}

export interface Choice {
  uid: string;
  name: string;
  text: Text;
  /** asks "which?" when chosen */
  open?: boolean;
  /** excludes all others */
  alone?: boolean;
}

export interface Row {
  uid: string;
  name: string;
  text: Text;
}

export interface Scale {
  from: number;
  to: number;
  /** none, those of both ends, or one a point */
  labels: Text[];
  opt_out: boolean;
}

export interface Side {
  uid: string;
  name: string;
  text: Text;
  scale: Scale;
}

export interface Kinds {
  single: { choices: Choice[]; shuffle: boolean };
  multiple: { choices: Choice[]; least?: number | null; most?: number | null; shuffle: boolean };
  dropdown: { choices: Choice[] };
  yes_no: object;
  number: { min?: number | null; max?: number | null; decimals: number; unit: Text };
  short_text: { most: number; pattern: string };
  long_text: { most: number };
  date: object;
  time: object;
  scale: { scale: Scale };
  rating: { to: number };
  nps: { low: Text; high: Text };
  slider: { min: number; max: number; step: number; low: Text; high: Text };
  ranking: { choices: Choice[]; most?: number | null; shuffle: boolean };
  allocation: { choices: Choice[]; total: number };
  pairs: { choices: Choice[] };
  matrix_scale: { rows: Row[]; scale: Scale; shuffle: boolean };
  matrix_single: { rows: Row[]; columns: Choice[]; shuffle: boolean };
  matrix_multiple: { rows: Row[]; columns: Choice[]; shuffle: boolean };
  matrix_text: { rows: Row[]; columns: Choice[]; most: number };
  sides: { rows: Row[]; sides: Side[]; shuffle: boolean };
  note: object;
}

export type KindId = keyof Kinds;
type Tagged = { [K in KindId]: { type: K } & Kinds[K] };
export type KindOf<K extends KindId> = Tagged[K];
export type Kind = Tagged[KindId];

export interface Question<K extends Kind = Kind> {
  uid: string;
  /** none for a note */
  number?: number | null;
  text: Pieces;
  hint: Pieces;
  required: boolean;
  show_if?: Expr | null;
  valid_if?: Expr | null;
  valid_text: Text;
  kind: K;
  cells: Cell[];
}

export interface Page {
  uid: string;
  title: Pieces;
  show_if?: Expr | null;
  shuffle: boolean;
  questions: Question[];
}

export interface Arm {
  uid: string;
  name: string;
  weight: number;
}

export interface Sheet {
  form: number;
  version: number;
  structure: number;
  languages: Lang[];
  title: Pieces;
  intro: Pieces;
  thanks: Pieces;
  arms: Arm[];
  pages: Page[];
}

/** The words of the page by language and key, see `form-page-*` in `form.ftl`. */
export type Words = Partial<Record<Lang, Record<string, string>>>;

/** An answer and what came with it, see `code.rs`. */
export interface Coded {
  form: number;
  version: number;
  /** below 2^48 */
  id: number;
  /** minutes since 1970 by the clock on the wall */
  begun: number;
  seconds: number;
  lang: Lang;
  /** place of its arm in the form, below 16 */
  arm?: number | null;
  /** of its invitation, below 2^40 */
  token?: number | null;
  answers: Answers;
}
