/** The page's only door to the machine: the core, dialogs, the window. Nobody else imports `@tauri-apps/*`. */
import type { Api, Event, Method } from '../gen/api';
import { inShell, shell, type Bridge, type FileKind } from './bridge';

export { CoreFault, faultOf, inShell, type Bridge, type FileKind, type Place } from './bridge';
export * from './day';
export * from './figures';
export * from './faults';
export * from './names';
export * from './words.svelte';

let bridge: Bridge | null = inShell() ? shell : null;

/** Chooses what stands behind the page; `main` does it in a plain browser, tests do it for each case. */
export function useBridge(chosen: Bridge): void {
  bridge = chosen;
}

function behind(): Bridge {
  if (!bridge) throw new Error('platform: call useBridge() before anything is asked');
  return bridge;
}

/** Asks the core; rejects with a `CoreFault`. */
export const call = <M extends Method>(method: M, req: Api[M]['req']): Promise<Api[M]['res']> =>
  behind().call(method, req);

/** Hears what the core tells its window: stale tags, jobs, dropped files. */
export const subscribe = (tell: (event: Event) => void): (() => void) => behind().subscribe(tell);

export const pickFiles = (kind: FileKind) => behind().pickFiles(kind);
export const pickFolder = () => behind().pickFolder();
export const pickSave = (suggested: string, kind: FileKind) => behind().pickSave(suggested, kind);
export const zoomTo = (factor: number) => behind().zoom(factor);
export const fullscreen = (on: boolean) => behind().fullscreen(on);
/** The printer's dialog of the system, for the page as it stands. */
export const printPage = (): void => window.print();
