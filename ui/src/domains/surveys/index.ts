/** Surveys for the views. */
export * from './actions';
export * from './fileActions';
export { answersFile } from './answersFile.svelte';
export { questionnaireFile } from './questionnaireFile.svelte';
export { asks, show } from './asks.svelte';
export { both, STATE_TONES } from './words';
export { default as AnswersPage } from './AnswersPage.svelte';
export { default as NewDialog } from './NewDialog.svelte';
export { default as Offers } from './Offers.svelte';
export { default as PhotoDialog } from './papers/PhotoDialog.svelte';
export { default as QuestionnaireDialog } from './QuestionnaireDialog.svelte';
export { default as SaveDialog } from './SaveDialog.svelte';
export { default as SurveyPage } from './SurveyPage.svelte';
export { default as SurveyCalendar } from './invitations/SurveyCalendar.svelte';
export { default as SurveyTable } from './SurveyTable.svelte';
export { default as TakeDialog } from './TakeDialog.svelte';
