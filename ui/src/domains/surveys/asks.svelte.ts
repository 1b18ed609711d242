/** What is open of the surveys: actions from anywhere move it. */
export type Face = 'design' | 'collect' | 'analyse';

interface Asks {
  /** The dialog of a new one. */
  creating: boolean;
  /** The dialog that takes answers in. */
  taking: boolean;
  /** The dialog that saves in another format. */
  saving: boolean;
  /** The questionnaire that is open; null shows all of them. */
  shown: string | null;
  face: Face;
  /** Keeps what is being typed into the open questionnaire. */
  keep: () => Promise<void>;
}

export const asks = $state<Asks>({
  creating: false,
  taking: false,
  saving: false,
  shown: null,
  face: 'design',
  keep: async () => {},
});

/** Opens a questionnaire. */
export function show(id: string | null, face: Face = 'design'): void {
  asks.shown = id;
  asks.face = face;
}
