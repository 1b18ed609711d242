import { tick } from 'svelte';

/** Leads to the first field that says it is wrong, once the page shows which those are. */
export async function focusWrong(form: HTMLElement | undefined): Promise<void> {
  await tick();
  form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
}
