/** The question bank of the mock: one's own questions are kept in earnest, those of the only template stand behind. */
import type { Api, BankQuestion, Form, Question } from '../../gen/api';
import { CoreFault } from '../bridge';
import type { World } from './world';

type BankMethod = `surveys.${'bank' | 'bank_keep' | 'bank_delete'}`;
type BankAnswers = { [M in BankMethod]: (req: Api[M]['req']) => Api[M]['res'] };

const alone = (question: Question): Question => ({ ...question, uid: '', name: '', show_if: '', valid_if: '' });

export function bankAnswers(world: World, first: () => Form): BankAnswers {
  let own: BankQuestion[] = [];
  let next = 1;
  const change = (to: BankQuestion[]) => {
    const was = own;
    world.do(
      'edit_bank',
      '',
      ['surveys'],
      {},
      () => (own = to),
      () => (own = was),
    );
  };
  return {
    'surveys.bank': () => {
      const asked = first().pages.flatMap(({ questions }) => questions);
      return { questions: [...own, ...asked.map((q) => ({ id: null, template: 'servqual', question: alone(q) }))] };
    },
    'surveys.bank_keep': ({ question }) => {
      const kept = alone(question);
      if (own.some((one) => JSON.stringify(one.question) === JSON.stringify(kept)))
        throw new CoreFault({ code: 'bank_twice', args: {} });
      const id = String(9700 + next++);
      change([{ id, template: null, question: kept }, ...own]);
      return { id };
    },
    'surveys.bank_delete': ({ id }) => {
      change(own.filter((one) => one.id !== id));
      return {};
    },
  };
}
