/** The widget of each type; a type without one does not compile. */
import type { Kind, KindId, KindOf } from '../types';
import { allocation } from './allocation';
import { dropdown, multiple, single, yesNo } from './choice';
import { date, longText, number, shortText, time } from './fields';
import { matrixMultiple, matrixScale, matrixSingle, matrixText } from './matrix';
import { pairs } from './pairs';
import { ranking } from './ranking';
import { nps, rating, scaleQuestion, slider } from './scales';
import { sides } from './sides';
import type { Ask, Widget } from './widget';

type Makers = { [K in KindId]: (ask: Ask<KindOf<K>>) => Widget };

const MAKERS: Makers = {
  single,
  multiple,
  dropdown,
  yes_no: yesNo,
  number,
  short_text: shortText,
  long_text: longText,
  date,
  time,
  scale: scaleQuestion,
  rating,
  nps,
  slider,
  ranking,
  allocation,
  pairs,
  matrix_scale: matrixScale,
  matrix_single: matrixSingle,
  matrix_multiple: matrixMultiple,
  matrix_text: matrixText,
  sides,
  note: () => ({ body: document.createDocumentFragment(), refresh: () => {} }),
};

/** What stands under a question. */
export function widget(ask: Ask): Widget {
  const make = MAKERS[ask.question.kind.type] as (ask: Ask<Kind>) => Widget;
  return make(ask);
}
