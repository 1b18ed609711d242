/** What is open of the surveys: actions from anywhere move it. */
import type { PicturesRes } from '../../gen/api';
import type { Entry } from './papers/entry.svelte';

export type Face = 'design' | 'collect' | 'analyse';

/** What the analysis of a survey shows. */
export type View = 'gaps' | 'results' | 'analyses' | 'words' | 'power' | 'weights' | 'cleaning';

interface Asks {
  /** The dialog of a new one. */
  creating: boolean;
  /** The dialog that takes answers in. */
  taking: boolean;
  /** What was found in pictures for that dialog; null when none were looked at. */
  pictures: PicturesRes | null;
  /** The dialog that saves in another format. */
  saving: boolean;
  /** The questionnaire that is open; null shows all of them. */
  shown: string | null;
  face: Face;
  view: View;
  /** The analysis asked for last. */
  analysis: string | null;
  /** The paper that is being keyed; it stays while somebody looks elsewhere. */
  entry: Entry | null;
  /** It is shown instead of what else collecting has. */
  keying: boolean;
  /** Keeps what is being typed into the open questionnaire. */
  keep: () => Promise<void>;
}

export const asks = $state<Asks>({
  creating: false,
  taking: false,
  pictures: null,
  saving: false,
  shown: null,
  face: 'design',
  view: 'gaps',
  analysis: null,
  entry: null,
  keying: false,
  keep: async () => {},
});

/** Opens a questionnaire. */
export function show(id: string | null, face: Face = 'design'): void {
  if (asks.shown !== id) [asks.entry, asks.keying] = [null, false];
  asks.shown = id;
  asks.face = face;
  asks.view = 'gaps';
}
