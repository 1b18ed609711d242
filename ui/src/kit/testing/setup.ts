/** What jsdom lacks and components rely on. Layout is zero there, so tests give sizes themselves. */
import { cleanup } from '@testing-library/svelte';
import { afterEach } from 'vitest';
import { FakeResizeObserver } from './resize';

globalThis.ResizeObserver = FakeResizeObserver;

// jsdom knows the element but not its methods; this keeps what matters here: the attribute and the close event.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
Element.prototype.scrollIntoView ??= () => {};
// Nothing lies anywhere.
document.elementFromPoint ??= () => null;

// A window that never matches: light, wide, without reduced motion.
globalThis.matchMedia ??= (media) => ({
  matches: false,
  media,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
});

// Enough of a pointer: where it is and which one.
globalThis.PointerEvent ??= class extends MouseEvent {
  readonly pointerId: number;
  readonly pointerType: string;
  constructor(type: string, init: PointerEventInit = {}) {
    super(type, init);
    this.pointerId = init.pointerId ?? 1;
    this.pointerType = init.pointerType ?? 'mouse';
  }
} as typeof PointerEvent;

afterEach(() => cleanup());
