/** Costs: the first costing, customer profit, why a number is what it is, methods side by side. */
export { asks, costActions, costOut } from './actions.svelte';
export { CostStudy, WHOLE } from './study.svelte';
export { default as CostGrid } from './CostGrid.svelte';
export { default as CostTiles } from './CostTiles.svelte';
export { default as FirstCosting } from './FirstCosting.svelte';
export { default as FlowPanel } from './FlowPanel.svelte';
export { default as MethodTable } from './MethodTable.svelte';
export { default as WhyPanel } from './WhyPanel.svelte';
