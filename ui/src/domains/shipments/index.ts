/** Shipments for the views. */
export * from './actions';
export { shipmentSource } from './find';
export { TROUBLES } from './labels';
export { ShipmentList } from './list.svelte';
export { default as ShipmentCard } from './ShipmentCard.svelte';
export { default as ShipmentFilters } from './ShipmentFilters.svelte';
export { default as ShipmentGrid } from './ShipmentGrid.svelte';
