/** The mock's models: one of the registry, solved by its formula, is enough to see a form made of a schema. */
import type { Api } from '../../gen/api';
import { CoreFault } from '../bridge';

const TAGUCHI: Api['models.list']['res'][number] = {
  id: 'taguchi',
  title: '计划晚到多久最划算',
  source: 'G. Taguchi 1986',
  inputs: {
    type: 'object',
    properties: {
      penalty: { type: 'number', minimum: 0, unit: 'money' },
      penalty_at_hours: { type: 'number', minimum: 0, unit: 'hours' },
      process_cost_slope: { type: 'number', minimum: 0, unit: 'money per hour' },
    },
    required: ['penalty', 'penalty_at_hours', 'process_cost_slope'],
  },
  labels: { penalty: '晚到的损失', penalty_at_hours: '晚到小时数', process_cost_slope: '每晚一小时省' },
  example: { penalty: 10, penalty_at_hours: 2, process_cost_slope: 5 },
};

export function modelAnswers() {
  return {
    'models.list': (): Api['models.list']['res'] => [TAGUCHI],
    'models.solve': ({ input }: Api['models.solve']['req']): Api['models.solve']['res'] => {
      const { penalty, penalty_at_hours: hours, process_cost_slope: slope } = input as Record<string, number>;
      if (!(penalty && penalty > 0) || !(hours && hours > 0))
        throw new CoreFault({ code: 'model_input', args: { field: 'penalty', expected: '> 0' } });
      const k = penalty / hours ** 2;
      const delay = (slope ?? 0) / (2 * k);
      return { outputs: { k, optimal_delay_hours: delay }, steps: [`k = ${k}`, `${delay} h`] };
    },
  };
}
