import { expect, it } from 'vitest';
import { ANSWER_FORMATS, FORM_FORMATS, proposed } from './saving';

it('the file is called as the survey is, without signs that names cannot have', () => {
  expect(proposed({ zh: '服务/满意度?', en: 'Service' }, FORM_FORMATS[0])).toBe('服务 满意度.xlsx');
  expect(proposed({ en: 'Service' }, ANSWER_FORMATS[2]), 'the other language, where it has no name in this').toBe(
    'Service-答卷.sav',
  );
  expect(proposed({}, FORM_FORMATS[1])).toMatch(/^.+\.json$/);
});
