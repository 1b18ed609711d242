/** Customers for the views. */
export * from './actions.svelte';
export { customerSource } from './find';
export { badge, STATES } from './labels';
export { CustomerList, customerFilters, FALLEN_BY } from './list.svelte';
export { default as CustomerCard } from './CustomerCard.svelte';
export { default as CustomerFilters } from './CustomerFilters.svelte';
export { default as CustomerGrid } from './CustomerGrid.svelte';
export { default as EditDialog } from './EditDialog.svelte';
export { default as StatementDialog } from './StatementDialog.svelte';
