/** Costs: the first costing, customer profit, why a number is what it is, methods side by side, plans, decisions. */
export { asks, costActions, costOut } from './actions.svelte';
export { entryAsks } from './asks.svelte';
export { CostStudy } from './study.svelte';
export { default as BooksPanel } from './BooksPanel.svelte';
export { default as CostGrid } from './CostGrid.svelte';
export { default as CostTiles } from './CostTiles.svelte';
export { default as FirstCosting } from './FirstCosting.svelte';
export { default as FlowPanel } from './FlowPanel.svelte';
export { default as LyingPanel } from './LyingPanel.svelte';
export { default as MatrixPanel } from './MatrixPanel.svelte';
export { default as MethodPanel } from './MethodPanel.svelte';
export { default as PeriodPick } from './PeriodPick.svelte';
export { default as PoolPanel } from './PoolPanel.svelte';
export { default as SetupDialog } from './SetupDialog.svelte';
export { default as VariancePanel } from './VariancePanel.svelte';
export { default as WhatIfPanel } from './WhatIfPanel.svelte';
export { default as WhyPanel } from './WhyPanel.svelte';
