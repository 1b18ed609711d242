import { describe, expect, it } from 'vitest';
import type { Form, Question, QuestionKind } from '../../gen/api';
import {
  add,
  addArm,
  addPage,
  addQuota,
  addSide,
  before,
  duplicate,
  find,
  fresh,
  MOST_ARMS,
  newPart,
  remove,
  removeArm,
  removePage,
  removeSide,
  step,
  worded,
} from './form';

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

describe('sides, arms and quotas', () => {
  const scale = { from: 1, to: 7, labels: [], opt_out: false };
  const side = (uid: string, role: 'importance' | 'performance') => ({ uid, name: uid, text: {}, role, scale });

  it('a side has a uid of its own and the points of the last one; two stay', () => {
    const matrix = question('q1', {
      type: 'sides',
      rows: [],
      sides: [side('s1', 'importance'), side('o', 'performance')],
      shuffle: false,
    });
    addSide(matrix, ['q1.s4']);
    if (matrix.kind.type !== 'sides') throw new Error('still a matrix');
    expect(matrix.kind.sides[2]).toMatchObject({ uid: 's5', role: 'competitor', scale: { to: 7 } });
    expect(matrix.kind.sides[2]?.scale, 'not the same points object').not.toBe(scale);
    removeSide(matrix, 0);
    removeSide(matrix, 0);
    expect(matrix.kind.sides.map(({ uid }) => uid)).toEqual(['o', 's5']);
    const words = question('q2');
    addSide(words, []);
    expect(words.kind.type, 'a text has none').toBe('long_text');
  });

  it('arms come and go by two, and are no more than a code tells apart', () => {
    const changed = form();
    addArm(changed);
    expect(changed.arms.map(({ name, weight }) => [name, weight])).toEqual([
      ['arm_1', 1],
      ['arm_2', 1],
    ]);
    addArm(changed);
    removeArm(changed, 1);
    expect(changed.arms.map(({ uid }) => uid)).toEqual(['arm1', 'arm3']);
    removeArm(changed, 0);
    expect(changed.arms).toEqual([]);
    for (let n = 0; n < 30; n += 1) addArm(changed);
    expect(changed.arms.length).toBe(MOST_ARMS);
    expect(new Set(changed.arms.map(({ uid }) => uid)).size).toBe(MOST_ARMS);
  });

  it('a quota counts everybody until it is told whom', () => {
    const changed = form();
    addQuota(changed);
    addQuota(changed);
    expect(changed.quotas.map(({ uid, condition, target }) => [uid, condition, target])).toEqual([
      ['quota1', '', 100],
      ['quota2', '', 100],
    ]);
  });
});
