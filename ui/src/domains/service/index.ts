/** Service level for the views. */
export { lightIcon, lightName, lightTone, rateText, rowsBehind, targetText } from './light';
export { ServiceLevel } from './level.svelte';
export { serviceActions } from './actions';
export { asks } from './asks.svelte';
export { default as ActionDialog } from './ActionDialog.svelte';
export { default as ActionList } from './ActionList.svelte';
export { default as CauseCard } from './CauseCard.svelte';
export { default as ControlCard } from './ControlCard.svelte';
export { default as DefineDialog } from './DefineDialog.svelte';
export { default as ElementBoard } from './ElementBoard.svelte';
export { default as KpiDialog } from './KpiDialog.svelte';
export { default as KpiLines } from './KpiLines.svelte';
export { default as KpiPick } from './KpiPick.svelte';
export { default as KpiTile } from './KpiTile.svelte';
export { default as KpisCard } from './KpisCard.svelte';
export { default as MeasuresDialog } from './MeasuresDialog.svelte';
export { default as SignalCard } from './SignalCard.svelte';
export { default as ViewsCard } from './ViewsCard.svelte';
