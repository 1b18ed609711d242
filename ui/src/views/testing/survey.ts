/** The survey of the mock, opened. */
import { screen } from '@testing-library/svelte';
import type { UserEvent } from '@testing-library/user-event';
import { asks, show } from '../../domains/surveys';
import type { MockOptions } from '../../platform/mock';
import { beginIn } from './begin';

/** From the list of surveys. */
export async function enterSurvey(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole('button', { name: '打开 快件服务满意度' }));
  await screen.findByRole('listbox', { name: '大纲' });
}

export async function openSurvey(options: MockOptions = {}): ReturnType<typeof beginIn> {
  show(null);
  asks.creating = asks.taking = false;
  const begun = await beginIn('surveys', options);
  await enterSurvey(begun.user);
  return begun;
}
