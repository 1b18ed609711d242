/** The overview's parts for the views. */
export { default as AlarmList } from './AlarmList.svelte';
export { default as MonthlyDialog } from './MonthlyDialog.svelte';
export { default as MonthTiles } from './MonthTiles.svelte';
export { makeMonthly, monthly, reportActions } from './monthly.svelte';
