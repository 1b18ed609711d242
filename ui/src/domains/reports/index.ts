/** The overview's parts for the views. */
export { default as AlarmList } from './AlarmList.svelte';
export { default as MonthTiles } from './MonthTiles.svelte';
