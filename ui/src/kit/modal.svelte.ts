/** The life of a native modal dialog, which keeps the rest inert, the focus inside, and everything below the backdrop. */
import { untrack } from 'svelte';

export class Modal {
  /** `bind:this` of the element. */
  dialog = $state<HTMLDialogElement>();
  #opener: HTMLElement | null = null;

  /** Call it during initialisation; `shown` puts the focus where it belongs. */
  constructor(open: () => boolean, shown: (dialog: HTMLDialogElement) => void) {
    $effect(() => {
      const { dialog } = this;
      if (!dialog || open() === dialog.open) return;
      if (!open()) return dialog.close();
      this.#opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      dialog.showModal();
      untrack(() => shown(dialog));
    });
  }

  close = (): void => this.dialog?.close();

  /** A click beside the sheet meets the element itself. */
  closeBeside = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.close();
  };

  /** After it was closed: WebKit before 17 forgets the opener when it was inside another layer. */
  giveBackFocus(): void {
    if (this.#opener?.isConnected) this.#opener.focus();
    this.#opener = null;
  }
}
