import { describe, expect, it } from 'vitest';
import type { Form, Question, QuestionKind } from '../../gen/api';
import { add, addPage, before, duplicate, find, fresh, newPart, remove, removePage, step, worded } from './form';

const text: QuestionKind = { type: 'long_text', most: 100 };
const question = (uid: string, kind: QuestionKind = text): Question => ({
  uid,
  name: uid,
  text: { zh: uid },
  hint: {},
  required: false,
  show_if: '',
  valid_if: '',
  valid_text: {},
  kind,
});
const page = (uid: string, ...uids: string[]) => ({
  uid,
  title: {},
  show_if: '',
  shuffle: false,
  questions: uids.map((q) => question(q)),
});
const form = (): Form => ({
  title: {},
  intro: {},
  thanks: {},
  languages: ['zh-CN'],
  pages: [page('p1', 'q1', 'q2'), page('p2', 'q3')],
  arms: [],
  quotas: [],
});
const order = (changed: Form) => changed.pages.map(({ questions }) => questions.map(({ uid }) => uid).join());

describe('uids', () => {
  it('are never given out again, not even those of versions that lost them', () => {
    expect(fresh('q', ['q1', 'q9', 'x12', 'qq'])).toBe('q10');
    const changed = form();
    expect(add(changed, text, 'q1', ['q7', 'q7.o3'])).toBe('q8');
    expect(order(changed)).toEqual(['q1,q8,q2', 'q3']);
    const choices = question('q1', { type: 'single', choices: [{ uid: 'o1', name: 'o1', text: {} }], shuffle: false });
    expect(newPart(choices, 'choices', ['q1', 'q1.o4', 'q2.o9']).uid).toBe('o5');
    expect(newPart(choices, 'rows', []).uid).toBe('r1');
  });

  it('a copy has its own, and a name of its own', () => {
    const changed = form();
    const uid = duplicate(changed, 'q2', []);
    expect(order(changed)).toEqual(['q1,q2,q4', 'q3']);
    expect(find(changed, uid)?.question).toMatchObject({ uid: 'q4', name: 'q4', text: { zh: 'q2' } });
  });
});

describe('order', () => {
  it('steps within its page and over its edge', () => {
    const changed = form();
    step(changed, 'q2', 1);
    expect(order(changed)).toEqual(['q1', 'q2,q3']);
    step(changed, 'q2', -1);
    expect(order(changed)).toEqual(['q1,q2', 'q3']);
    step(changed, 'q1', -1);
    step(changed, 'q3', 1);
    expect(order(changed), 'there is no way beyond the ends').toEqual(['q1,q2', 'q3']);
  });

  it('is changed by hand onto any page, and a drop onto itself changes nothing', () => {
    const changed = form();
    before(changed, 'q3', 'q1');
    expect(order(changed)).toEqual(['q3,q1,q2', '']);
    before(changed, 'q1', 'q1');
    before(changed, 'q1', 'nowhere');
    expect(order(changed)).toEqual(['q3,q1,q2', '']);
  });

  it('a question goes and its neighbour is looked at; a page goes and its questions stay', () => {
    const changed = form();
    expect(remove(changed, 'q2')).toBe('q3');
    expect(remove(changed, 'q3')).toBe('q1');
    addPage(changed, 'q1');
    expect(changed.pages.map(({ uid }) => uid)).toEqual(['p1', 'p3', 'p2']);
    const other = form();
    removePage(other, 0);
    expect(order(other)).toEqual(['q1,q2,q3']);
    removePage(other, 0);
    expect(other.pages.length, 'the last page stays').toBe(1);
  });
});

it('a text that was emptied is gone, not blank', () => {
  expect(worded({ zh: '好', en: 'good' }, 'zh', '')).toEqual({ en: 'good' });
  expect(worded({ en: 'good' }, 'zh', '好')).toEqual({ zh: '好', en: 'good' });
});
