/** The trade-off for its view. */
export { asks, tradeoffActions } from './actions.svelte';
export { default as AssumeDialog } from './AssumeDialog.svelte';
export { default as ClassOptima } from './ClassOptima.svelte';
export { default as Controls } from './Controls.svelte';
export { default as Findings } from './Findings.svelte';
export { default as InterviewDialog } from './InterviewDialog.svelte';
export { default as Models } from './Models.svelte';
export { default as MonthDialog } from './MonthDialog.svelte';
export { default as MonthTable } from './MonthTable.svelte';
export { PICTURES, Study, type Picture } from './study.svelte';
export { default as WhyDialog } from './WhyDialog.svelte';
