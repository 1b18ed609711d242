/** A study of the mock, made by hand as a person would. */
import { screen } from '@testing-library/svelte';
import { asks, show } from '../../domains/methods';
import { beginIn } from './begin';
import type { MockOptions } from '../../platform/mock';

/** A new study of a method, opened. */
export async function openStudy(method: string, title: string, options: MockOptions = {}) {
  show(null);
  [asks.creating, asks.planning, asks.kind] = [false, false, ''];
  const begun = await beginIn('methods', options);
  const { user } = begun;
  await user.keyboard('{Control>}{Shift>}y{/Shift}{/Control}');
  await user.click(await screen.findByRole('radio', { name: new RegExp(`^${method}`) }));
  await user.type(screen.getByRole('textbox', { name: /^(标题|Title)/ }), `${title}{Enter}`);
  await screen.findByRole('heading', { level: 1, name: title });
  return begun;
}
