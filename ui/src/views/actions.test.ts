import { expect, it } from 'vitest';
import { allActions } from './actions';

it('no two actions share a shortcut or a name', () => {
  const shortcuts = allActions.flatMap(({ shortcut }) => shortcut ?? []);
  expect(shortcuts.filter((shortcut, at) => shortcuts.indexOf(shortcut) !== at)).toEqual([]);
  const ids = allActions.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
