import { describe, expect, it, vi } from 'vitest';
import { Form, type FormFault } from './form.svelte';

const explain = ({ code, args }: FormFault) => `${code} ${args?.least ?? ''}`.trim();

describe('a form', () => {
  it('shows a refusal beside its field, and what has no field in general', async () => {
    const form = new Form({ name: '', target: '98' }, explain);
    const accepted = await form.submit(() =>
      Promise.resolve([
        { code: 'missing', field: 'name' },
        { code: 'too_small', field: 'target', args: { least: 1 } },
        { code: 'second', field: 'target' },
        { code: 'unknown', field: 'colour' },
        { code: 'locked' },
      ]),
    );
    expect(accepted).toBe(false);
    expect(form.error('name')).toBe('missing');
    expect(form.error('target'), 'one message per field, the first').toBe('too_small 1');
    expect(form.general, 'a field this form lacks must not swallow its message').toEqual(['unknown', 'locked']);
  });

  it('is sent once at a time and cleared by success', async () => {
    const form = new Form({ name: 'a' }, explain);
    form.refuse([{ code: 'missing', field: 'name' }]);
    let answer: (faults: FormFault[]) => void = () => {};
    const send = vi.fn(() => new Promise<FormFault[]>((resolve) => (answer = resolve)));
    const first = form.submit(send);
    expect(await form.submit(send), 'a double click').toBe(false);
    expect(send).toHaveBeenCalledExactlyOnceWith({ name: 'a' });
    answer([]);
    expect(await first).toBe(true);
    expect(form.error('name')).toBeUndefined();
    expect(form.busy).toBe(false);
  });

  it('is free again after a failure that is not about fields', async () => {
    const form = new Form({ name: 'a' }, explain);
    await expect(form.submit(() => Promise.reject(new Error('busy')))).rejects.toThrow('busy');
    expect(form.busy).toBe(false);
  });

  it('knows whether it was changed', () => {
    const form = new Form({ name: 'a' }, explain);
    expect(form.changed).toBe(false);
    form.values.name = 'b';
    expect(form.changed).toBe(true);
    form.reset();
    expect(form.changed).toBe(false);
  });
});
