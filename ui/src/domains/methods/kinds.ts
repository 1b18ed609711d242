/** The page of each method: a folder beside this file and a line here. */
import type { Component } from 'svelte';
import type { StudyDetail } from '../../gen/api';
import ExperimentPage from './experiment/ExperimentPage.svelte';
import DelphiPage from './delphi/DelphiPage.svelte';
import GroupPage from './group/GroupPage.svelte';
import InterviewPage from './interview/InterviewPage.svelte';
import ObservationPage from './observation/ObservationPage.svelte';

export interface MethodPageProps {
  /** The study; its plan is of the method's own type. */
  detail: StudyDetail;
  /** Keeps another plan. Rejects with what the core refuses, for the page to say beside what was typed. */
  keep: (plan: unknown) => Promise<void>;
}

export const PAGES: Readonly<Record<string, Component<MethodPageProps>>> = {
  observation: ObservationPage,
  experiment: ExperimentPage,
  group: GroupPage,
  delphi: DelphiPage,
  interview: InterviewPage,
};
