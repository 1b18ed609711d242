/** The exchange for the views. */
export * from './actions';
export { arriving, followFile } from './arriving.svelte';
export { asks, showFace as showExchange, type Face as ExchangeFace } from './asks.svelte';
export { machines } from './machines.svelte';
export { shared } from './shared.svelte';
export { isExchangeFile, tableName } from './names';
export { default as CodeDialog } from './CodeDialog.svelte';
export { default as ConflictsPanel } from './ConflictsPanel.svelte';
export { default as FileLook } from './FileLook.svelte';
export { default as FolderCard } from './FolderCard.svelte';
export { default as PeersCard } from './PeersCard.svelte';
export { default as Ways } from './Ways.svelte';
export { default as WriteDialog } from './WriteDialog.svelte';
