/** Methods of gathering information for the views. */
export * from './actions';
export { asks, show } from './asks.svelte';
export { default as NewStudyDialog } from './NewStudyDialog.svelte';
export { default as PlannerDialog } from './PlannerDialog.svelte';
export { default as StudyPage } from './StudyPage.svelte';
export { default as StudyTable } from './StudyTable.svelte';
