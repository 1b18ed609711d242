/** The lock for the views. */
export * from './actions';
export { asks as lockAsks, used } from './locking.svelte';
export { default as LockCard } from './LockCard.svelte';
export { default as LockDialog } from './LockDialog.svelte';
export { default as LockPage } from './LockPage.svelte';
