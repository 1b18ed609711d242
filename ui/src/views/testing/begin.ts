/** Begins the whole page against the mock, laid out like the smallest laptop, and gives it back after the test. */
import { configure, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';
import App from '../../App.svelte';
import { arriving, asks } from '../../domains/exchange';
import { entryAsks } from '../../domains/costing';
import { conversation } from '../../domains/interchange';
import { lockAsks } from '../../domains/lock';
import { desk, dropped } from '../../domains/desk';
import { erasing, privacyAsks } from '../../domains/privacy';
import { asks as valueAsks } from '../../domains/value';
import { layOut } from '../../kit/testing/resize';
import { useBridge } from '../../platform';
import { makeMock, type MockOptions } from '../../platform/mock';

// A whole page in jsdom on a busy machine: whether each element is visible costs more than it tells here.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 40_000 });

/** Height of a row; everything else is as high as the window. */
const ROW = 32;

export async function begin(options: MockOptions = {}) {
  const mock = makeMock({ preferences: { language: 'zh-CN' }, ...options });
  useBridge(mock);
  conversation.reset();
  arriving.reset();
  lockAsks.open = false;
  Object.assign(entryAsks, { open: false, editing: null });
  dropped.end();
  Object.assign(asks, { face: 'files', writing: false, peer: '', coding: false });
  Object.assign(privacyAsks, { doing: null, who: null, fixed: false });
  Object.assign(valueAsks, { focus: null, doing: null, contact: null });
  erasing.leave();
  for (const toast of desk.toasts.list) desk.toasts.dismiss(toast.id);
  onTestFinished(layOut(1000, (element) => (element.getAttribute('role') === 'row' ? ROW : 260)));
  render(App);
  await screen.findByRole('main');
  return { mock, user: userEvent.setup() };
}

/** The page opened in a section. */
export const beginIn = (section: string, options: MockOptions = {}) =>
  begin({ ...options, preferences: { language: 'zh-CN', page: { section }, ...options.preferences } });
