/**
 * Actions are data: one entry feeds button, menu, palette and shortcut sheet.
 * Shortcuts are written `Mod+Shift+K`; Mod is Command on macOS and Ctrl elsewhere.
 */
import type { IconComponent } from './types';

export interface Action {
  /** Stable, `<domain>.<verb>`. */
  id: string;
  /** A function, so that a language switch is seen at once. */
  title: () => string;
  icon?: IconComponent;
  /** Such as `Mod+Z`, `F2`, `?`, `Alt+ArrowUp`. */
  shortcut?: string;
  /** Heading in the palette and on the shortcut sheet. */
  group?: () => string;
  /** Other words by which the palette finds it. */
  keywords?: () => string;
  /** Absent means always possible. */
  when?: () => boolean;
  /** Makes it a tick entry of a menu. */
  checked?: () => boolean;
  /** Drawn as a warning; asks before it destroys something. */
  danger?: boolean;
  run: () => void | Promise<void>;
}

/** What a Menu shows: actions and separating lines. */
export type MenuEntry = Action | 'separator';

export type Platform = 'mac' | 'other';

interface Chord {
  mod: boolean;
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
  key: string;
}

function parse(shortcut: string): Chord {
  // The key itself may be "+": `Mod++`.
  const parts = shortcut.endsWith('++') ? [...shortcut.slice(0, -2).split('+'), '+'] : shortcut.split('+');
  const key = parts.pop() ?? '';
  const has = (name: string) => parts.includes(name);
  return { mod: has('Mod'), ctrl: has('Ctrl'), alt: has('Alt'), shift: has('Shift'), key };
}

/** True while an input method composes; no key may be handled then (229 is what older web views send). */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Hears Ctrl+Enter or Command+Enter, the key that sends what is typed over several lines. */
export function onSendKey(run: (event: KeyboardEvent) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (isComposing(event) || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run(event);
  };
}

/** Whether the key press is meant for a text field rather than for the window. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button', 'submit'].includes(target.type)
  );
}

/** Whether a key press is this shortcut. A printed symbol such as `?` or `+` already contains its Shift. */
export function matchesShortcut(shortcut: string, event: KeyboardEvent, platform: Platform): boolean {
  const chord = parse(shortcut);
  const wantCtrl = chord.ctrl || (chord.mod && platform === 'other');
  const wantMeta = chord.mod && platform === 'mac';
  if (event.ctrlKey !== wantCtrl || event.metaKey !== wantMeta || event.altKey !== chord.alt) return false;
  const symbol = chord.key.length === 1 && !/[a-z0-9]/i.test(chord.key);
  if (!symbol && event.shiftKey !== chord.shift) return false;
  if (event.key.toLowerCase() === chord.key.toLowerCase()) return true;
  // With Alt, macOS types another letter; with a Chinese or Cyrillic layout the key is not Latin. The code still is.
  if (/^[a-z]$/i.test(chord.key)) return event.code === `Key${chord.key.toUpperCase()}` && !/^[a-z]$/i.test(event.key);
  if (/^[0-9]$/.test(chord.key)) return event.code === `Digit${chord.key}`;
  return false;
}

const MAC: Record<string, string> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Escape: '⎋',
  Backspace: '⌫',
  Delete: '⌦',
  Tab: '⇥',
};
const OTHER: Record<string, string> = { Mod: 'Ctrl', Escape: 'Esc', Delete: 'Del' };
const BOTH: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', ' ': '␣' };

/** The keys of a shortcut as printed on this platform: `['Ctrl', 'K']` or `['⌘', 'K']`. */
function shortcutKeys(shortcut: string, platform: Platform): string[] {
  const { mod, ctrl, alt, shift, key } = parse(shortcut);
  const names = platform === 'mac' ? MAC : OTHER;
  // Apple's order is ⌃⌥⇧⌘; elsewhere Ctrl comes first.
  const held =
    platform === 'mac'
      ? [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', mod && 'Mod']
      : [(mod || ctrl) && 'Ctrl', alt && 'Alt', shift && 'Shift'];
  const keys = [...held.filter((name) => name !== false), key.length === 1 ? key.toUpperCase() : key];
  return keys.map((name) => names[name] ?? BOTH[name] ?? name);
}

/** `Ctrl+K` or `⌘K`. */
export function shortcutText(shortcut: string, platform: Platform): string {
  return shortcutKeys(shortcut, platform).join(platform === 'mac' ? '' : '+');
}

/** The value of `aria-keyshortcuts`: `Control+K` or `Meta+K`. */
export function ariaShortcut(shortcut: string, platform: Platform): string {
  const { mod, ctrl, alt, shift, key } = parse(shortcut);
  const held = [
    (ctrl || (mod && platform === 'other')) && 'Control',
    mod && platform === 'mac' && 'Meta',
    alt && 'Alt',
    shift && 'Shift',
  ].filter((name) => name !== false);
  return [...held, key === '+' ? 'Plus' : key].join('+');
}

/** Where the page runs; the only look at the browser's name in the kit. */
export function currentPlatform(): Platform {
  return typeof navigator !== 'undefined' && /mac/i.test(navigator.platform) ? 'mac' : 'other';
}

/** Whether an action may run now. */
export function isPossible(action: Action): boolean {
  return action.when?.() ?? true;
}

/** All actions of the page, by id; the one place that turns key presses into actions. */
export class ActionRegistry {
  #actions = new Map<string, Action>();

  constructor(
    readonly platform: Platform = currentPlatform(),
    /** Called when an action fails; the page shows a toast. */
    private readonly onfault: (fault: unknown, action: Action) => void = (fault) => {
      throw fault;
    },
  ) {}

  /** Adds actions and returns the call that takes them away again. A second action of one id is a mistake. */
  register(actions: readonly Action[]): () => void {
    for (const action of actions) {
      if (this.#actions.has(action.id)) throw new Error(`kit: action ${action.id} is registered twice`);
      this.#actions.set(action.id, action);
    }
    return () => {
      for (const action of actions) if (this.#actions.get(action.id) === action) this.#actions.delete(action.id);
    };
  }

  get(id: string): Action | undefined {
    return this.#actions.get(id);
  }

  /** In order of registration. */
  all(): Action[] {
    return [...this.#actions.values()];
  }

  possible(): Action[] {
    return this.all().filter(isPossible);
  }

  /** Runs an action if it is possible now; reports its failure. */
  async run(id: string): Promise<boolean> {
    const action = this.#actions.get(id);
    if (!action || !isPossible(action)) return false;
    try {
      await action.run();
    } catch (fault) {
      this.onfault(fault, action);
    }
    return true;
  }

  /** Handles a key press of the window: true when an action took it. */
  dispatch(event: KeyboardEvent): boolean {
    if (event.defaultPrevented || isComposing(event)) return false;
    const typing = isTyping(event);
    for (const action of this.#actions.values()) {
      if (!action.shortcut || !matchesShortcut(action.shortcut, event, this.platform) || !isPossible(action)) continue;
      if (typing && !mayInterruptTyping(action.shortcut)) continue;
      event.preventDefault();
      void this.run(action.id);
      return true;
    }
    return false;
  }
}

/** In a text field only combinations count that no text field uses itself: not letters, not undo, copy and the like. */
function mayInterruptTyping(shortcut: string): boolean {
  const { mod, ctrl, alt, key } = parse(shortcut);
  if (/^F\d+$/.test(key)) return true;
  return (mod || ctrl || alt) && !['a', 'c', 'v', 'x', 'y', 'z'].includes(key.toLowerCase());
}
