/** Surveys for the views. */
export * from './actions';
export { asks, show } from './asks.svelte';
export { both, STATE_TONES } from './words';
export { default as NewDialog } from './NewDialog.svelte';
export { default as SurveyPage } from './SurveyPage.svelte';
export { default as SurveyTable } from './SurveyTable.svelte';
export { default as TakeDialog } from './TakeDialog.svelte';
