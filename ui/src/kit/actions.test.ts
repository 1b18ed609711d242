import { describe, expect, it, vi } from 'vitest';
import { ActionRegistry, ariaShortcut, matchesShortcut, shortcutText, type Action } from './actions';

const key = (init: KeyboardEventInit & { target?: HTMLElement }) => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  const target = init.target ?? document.body;
  if (!target.isConnected) document.body.append(target);
  target.dispatchEvent(event);
  return event;
};

const action = (id: string, shortcut: string, more: Partial<Action> = {}): Action => ({
  id,
  title: () => id,
  shortcut,
  run: vi.fn(),
  ...more,
});

describe('shortcut text', () => {
  it.each([
    ['Mod+K', 'Ctrl+K', '⌘K', 'Control+K', 'Meta+K'],
    ['Mod+Shift+z', 'Ctrl+Shift+Z', '⇧⌘Z', 'Control+Shift+z', 'Meta+Shift+z'],
    ['Alt+ArrowUp', 'Alt+↑', '⌥↑', 'Alt+ArrowUp', 'Alt+ArrowUp'],
    ['Mod++', 'Ctrl++', '⌘+', 'Control+Plus', 'Meta+Plus'],
    ['?', '?', '?', '?', '?'],
  ])('%s', (shortcut, other, mac, aria, ariaMac) => {
    expect(shortcutText(shortcut, 'other')).toBe(other);
    expect(shortcutText(shortcut, 'mac')).toBe(mac);
    expect(ariaShortcut(shortcut, 'other')).toBe(aria);
    expect(ariaShortcut(shortcut, 'mac')).toBe(ariaMac);
  });
});

describe('matching', () => {
  it('needs exactly the keys that are named', () => {
    expect(matchesShortcut('Mod+K', key({ key: 'k', ctrlKey: true }), 'other')).toBe(true);
    expect(matchesShortcut('Mod+K', key({ key: 'k', metaKey: true }), 'other')).toBe(false);
    expect(matchesShortcut('Mod+K', key({ key: 'k', metaKey: true }), 'mac')).toBe(true);
    expect(matchesShortcut('Mod+Z', key({ key: 'Z', ctrlKey: true, shiftKey: true }), 'other')).toBe(false);
    expect(matchesShortcut('Mod+Shift+Z', key({ key: 'Z', ctrlKey: true, shiftKey: true }), 'other')).toBe(true);
  });
  it('takes a printed symbol however the keyboard makes it', () => {
    expect(matchesShortcut('?', key({ key: '?', shiftKey: true }), 'other')).toBe(true);
    expect(matchesShortcut('?', key({ key: '?' }), 'other')).toBe(true);
  });
  it('finds the letter by its place where the layout is not Latin', () => {
    expect(matchesShortcut('Mod+K', key({ key: 'л', code: 'KeyK', ctrlKey: true }), 'other')).toBe(true);
    expect(matchesShortcut('Mod+Z', key({ key: 'y', code: 'KeyZ', ctrlKey: true }), 'other'), 'QWERTZ').toBe(false);
  });
});

describe('the registry', () => {
  it('runs the action of a key, once, and only when it is possible', () => {
    const registry = new ActionRegistry('other');
    let possible = false;
    const undo = action('undo', 'Mod+Z', { when: () => possible });
    registry.register([undo]);
    expect(registry.dispatch(key({ key: 'z', ctrlKey: true }))).toBe(false);
    possible = true;
    const event = key({ key: 'z', ctrlKey: true });
    expect(registry.dispatch(event)).toBe(true);
    expect(event.defaultPrevented).toBe(true);
    expect(registry.dispatch(event), 'a key is taken once').toBe(false);
    expect(undo.run).toHaveBeenCalledTimes(1);
  });

  it('leaves keys alone while an input method composes', () => {
    const registry = new ActionRegistry('other');
    registry.register([action('find', 'Mod+K')]);
    expect(registry.dispatch(key({ key: 'k', ctrlKey: true, isComposing: true }))).toBe(false);
    expect(registry.dispatch(key({ key: 'Process', ctrlKey: true, keyCode: 229 }))).toBe(false);
  });

  it('leaves letters and undo to a text field, but not the palette', () => {
    const registry = new ActionRegistry('other');
    registry.register([action('sheet', '?'), action('undo', 'Mod+Z'), action('find', 'Mod+K'), action('help', 'F1')]);
    const target = document.createElement('input');
    expect(registry.dispatch(key({ key: '?', target }))).toBe(false);
    expect(registry.dispatch(key({ key: 'z', ctrlKey: true, target }))).toBe(false);
    expect(registry.dispatch(key({ key: 'k', ctrlKey: true, target }))).toBe(true);
    expect(registry.dispatch(key({ key: 'F1', target }))).toBe(true);
    const box = document.createElement('input');
    box.type = 'checkbox';
    expect(registry.dispatch(key({ key: '?', target: box })), 'a tick box is no text field').toBe(true);
  });

  it('refuses two actions of one id, and forgets those taken away', () => {
    const registry = new ActionRegistry('other');
    const remove = registry.register([action('a', 'F2')]);
    expect(() => registry.register([action('a', 'F3')])).toThrow('registered twice');
    remove();
    expect(registry.dispatch(key({ key: 'F2' }))).toBe(false);
  });

  it('hands failures to one place', async () => {
    const onfault = vi.fn();
    const registry = new ActionRegistry('other', onfault);
    const broken = action('broken', 'F5', { run: () => Promise.reject(new Error('busy')) });
    registry.register([broken]);
    await registry.run('broken');
    expect(onfault).toHaveBeenCalledExactlyOnceWith(new Error('busy'), broken);
  });
});
