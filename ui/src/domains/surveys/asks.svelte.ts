/** What is open of the surveys: actions from anywhere move it. */
import type { PicturesRes } from '../../gen/api';
import type { Entry } from './papers/entry.svelte';
import type { Review } from './papers/review.svelte';

export type Face = 'design' | 'collect' | 'analyse' | 'invite';

/** What the analysis of a survey shows. */
export type View =
  'gaps' | 'results' | 'analyses' | 'words' | 'customers' | 'power' | 'weights' | 'cleaning' | 'report';

/** What the customers of a survey are looked at for. */
export type JoinedView = 'queue' | 'boxes' | 'trust' | 'voices';

interface Asks {
  /** The dialog of a new one. */
  creating: boolean;
  /** The dialog that takes answers in. */
  taking: boolean;
  /** The question bank. */
  bank: boolean;
  /** What was found in pictures for that dialog; null when none were looked at. */
  pictures: PicturesRes | null;
  /** Papers from photos that are looked through; they stay while somebody looks elsewhere. */
  review: Review | null;
  /** The dialog that shows them. */
  reviewing: boolean;
  /** The dialog that prints papers to photograph. */
  printing: boolean;
  /** The dialog that saves in another format. */
  saving: boolean;
  /** Without an open one: what the section shows of all of them. */
  listing: 'list' | 'calendar';
  /** Customers to invite, as the sample size was counted last. */
  suggested: number | null;
  /** The questionnaire that is open; null shows all of them. */
  shown: string | null;
  face: Face;
  view: View;
  joined: JoinedView;
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
  bank: false,
  pictures: null,
  review: null,
  reviewing: false,
  printing: false,
  saving: false,
  listing: 'list',
  suggested: null,
  shown: null,
  face: 'design',
  view: 'gaps',
  joined: 'queue',
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
