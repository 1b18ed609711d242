/** A form out of a model's JSON Schema, and its outputs as lines. */

export interface SchemaField {
  id: string;
  label: string;
  kind: 'number' | 'list' | 'choice';
  choices: readonly string[];
  /** What the worked example has there, as text; the usual value where it leaves it out. */
  example: string;
}

type Json = unknown;
const object = (value: Json): Record<string, Json> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, Json>) : {};
const text = (value: Json): string =>
  Array.isArray(value) ? value.join(', ') : value === undefined ? '' : String(value);

/** The fields of a schema; kinds this form cannot show are left at their usual value. */
export function schemaFields(schema: Json, example: Json, labels: Record<string, string | undefined>): SchemaField[] {
  const given = object(example);
  // Required fields first, in the order the model names them.
  const properties = object(object(schema)['properties']);
  const required = (object(schema)['required'] as string[] | undefined) ?? [];
  const order = [...required, ...Object.keys(properties).filter((id) => !required.includes(id))];
  return order.flatMap((id): SchemaField[] => {
    const property = object(properties[id]);
    const choices = (property['enum'] as string[] | undefined) ?? [];
    const type = property['type'];
    const kind = choices.length > 0 ? 'choice' : type === 'array' ? 'list' : 'number';
    const usual = given[id] ?? property['default'] ?? (choices.length > 0 ? choices[0] : undefined);
    return [{ id, label: labels[id] ?? id, kind, choices, example: text(usual) }];
  });
}

/** How names and truths of an answer are told. */
export interface OutputWords {
  /** A number as people read it. */
  figure: (value: number) => string;
  /** What an output is called. */
  name: (output: string) => string;
  /** An entry of a list of answers, from 1. */
  row: (n: number) => string;
  yes: string;
  no: string;
}

/** Outputs line by line, tables with their names in front; what is absent says so by a dash. */
export function outputEntries(outputs: Json, words: OutputWords, path = ''): { key: string; value: string }[] {
  const under = (part: string) => (path ? `${path} · ${part}` : part);
  if (typeof outputs === 'number') return [{ key: path, value: words.figure(outputs) }];
  if (typeof outputs === 'boolean') return [{ key: path, value: outputs ? words.yes : words.no }];
  if (outputs === null) return [{ key: path, value: '–' }];
  if (Array.isArray(outputs)) {
    if (outputs.every((item) => typeof item === 'number'))
      return [{ key: path, value: outputs.map((item) => words.figure(item as number)).join('  ') }];
    return outputs.flatMap((item, index) => outputEntries(item, words, under(words.row(index + 1))));
  }
  if (typeof outputs === 'object')
    return Object.entries(outputs).flatMap(([key, value]) =>
      // A number as a name stands for itself: so many agents, such a level, from one to another.
      outputEntries(value, words, under(/^[\d.]+(-[\d.]+)?$/.test(key) ? key : words.name(key))),
    );
  return [{ key: path, value: String(outputs) }];
}
