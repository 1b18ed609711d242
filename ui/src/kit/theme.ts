/** Light, dark or as the system; and the stage: desk or projector. Both are attributes of the root element. */

export type Theme = 'system' | 'light' | 'dark';
export type Stage = 'desk' | 'projector';

const DARK = '(prefers-color-scheme: dark)';

/** Applies the theme and returns the call that stops following the system. */
export function applyTheme(theme: Theme, root: HTMLElement = document.documentElement): () => void {
  const query = typeof matchMedia === 'function' ? matchMedia(DARK) : null;
  const paint = () => {
    root.dataset.theme = theme === 'system' ? (query?.matches ? 'dark' : 'light') : theme;
  };
  paint();
  if (theme !== 'system' || !query) return () => {};
  query.addEventListener('change', paint);
  return () => query.removeEventListener('change', paint);
}

/** Larger type and stronger lines for a projector. */
export function applyStage(stage: Stage, root: HTMLElement = document.documentElement): void {
  if (stage === 'projector') root.dataset.stage = 'projector';
  else delete root.dataset.stage;
}
