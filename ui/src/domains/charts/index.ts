/** Charts for other domains and the views. */
export { default as ChartBox, type ChartBoxProps } from './ChartBox.svelte';
