/** What can be set of each type of question beside its options, rows and scale. */
import type { FormScale, FormText, QuestionKind, Side } from '../../gen/api';
import type { Part } from './form';

/** The parts that types share, whichever of them has them. */
export interface Kind {
  type: QuestionKind['type'];
  choices?: Part[];
  rows?: Part[];
  columns?: Part[];
  scale?: FormScale;
  sides?: Side[];
  shuffle?: boolean;
  low?: FormText;
  high?: FormText;
}

/** Whole numbers of a type by the word of their label; `blank` may be left out. */
export const NUMBERS: Partial<Record<QuestionKind['type'], { field: string; blank?: boolean }[]>> = {
  number: [{ field: 'min', blank: true }, { field: 'max', blank: true }, { field: 'decimals' }],
  multiple: [
    { field: 'least', blank: true },
    { field: 'most', blank: true },
  ],
  short_text: [{ field: 'most' }],
  long_text: [{ field: 'most' }],
  rating: [{ field: 'to' }],
  slider: [{ field: 'min' }, { field: 'max' }, { field: 'step' }],
  ranking: [{ field: 'most', blank: true }],
  allocation: [{ field: 'total' }],
  matrix_text: [{ field: 'most' }],
};

/** A type with all its parts to write to. */
export const partsOf = (kind: QuestionKind): Kind => kind as Kind;
