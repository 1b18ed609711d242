/** The trade-off for its view. */
export { default as Controls } from './Controls.svelte';
export { default as Findings } from './Findings.svelte';
export { default as InterviewDialog } from './InterviewDialog.svelte';
export { default as Models } from './Models.svelte';
export { default as MonthDialog } from './MonthDialog.svelte';
export { default as MonthTable } from './MonthTable.svelte';
export { Study } from './study.svelte';
