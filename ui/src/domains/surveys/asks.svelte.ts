/** What is open of the surveys: actions from anywhere move it. */
export type Face = 'design' | 'collect' | 'analyse';

/** What the analysis of a survey shows. */
export type View = 'gaps' | 'results' | 'analyses' | 'cleaning';

interface Asks {
  /** The dialog of a new one. */
  creating: boolean;
  /** The dialog that takes answers in. */
  taking: boolean;
  /** The questionnaire that is open; null shows all of them. */
  shown: string | null;
  face: Face;
  view: View;
  /** The analysis asked for last. */
  analysis: string | null;
  /** Keeps what is being typed into the open questionnaire. */
  keep: () => Promise<void>;
}

export const asks = $state<Asks>({
  creating: false,
  taking: false,
  shown: null,
  face: 'design',
  view: 'gaps',
  analysis: null,
  keep: async () => {},
});

/** Opens a questionnaire. */
export function show(id: string | null, face: Face = 'design'): void {
  asks.shown = id;
  asks.face = face;
  asks.view = 'gaps';
}
