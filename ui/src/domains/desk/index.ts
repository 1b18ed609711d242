/** The desk for other domains and the views. */
export * from './actions';
export { desk } from './desk.svelte';
export { recalled } from './kept';
export { JobCancelled } from './jobs.svelte';
export { LARGE, Preparing, type Work } from './preparing.svelte';
export { FilteredList, GridList, KeptColumns, toggled } from './list.svelte';
export {
  follow,
  place,
  SECTIONS,
  type CostsFace,
  type CustomersFace,
  type Section,
  type ShipmentsFace,
  type Target,
} from './place.svelte';
export { sectionIcon, sectionShortcut, sectionTitle } from './sections';
export { dropped } from './dropped.svelte';
export { default as DroppedDialog } from './DroppedDialog.svelte';
export { default as FileCard } from './FileCard.svelte';
export { default as FirstStart } from './FirstStart.svelte';
export { default as FileTrouble } from './FileTrouble.svelte';
export { default as History } from './History.svelte';
export { default as ListGrid } from './ListGrid.svelte';
export { default as PreparingNote, type PreparingNoteProps } from './PreparingNote.svelte';
