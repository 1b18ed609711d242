/** Import and its history for the views. */
export * from './actions';
export { conversation } from './conversation.svelte';
export { default as ColumnTable } from './ColumnTable.svelte';
export { default as Counts } from './Counts.svelte';
export { default as FirstRows } from './FirstRows.svelte';
export { default as ImportFiles } from './ImportFiles.svelte';
export { default as ImportHistory } from './ImportHistory.svelte';
export { default as IssueList } from './IssueList.svelte';
export { default as KindChoice } from './KindChoice.svelte';
export { default as NextStep } from './NextStep.svelte';
export { default as ReadingChoices } from './ReadingChoices.svelte';
export { default as ReportCounts } from './ReportCounts.svelte';
