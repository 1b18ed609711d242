/** One of some, any of some, one of many, yes or no; and "which?" under an open option. */
import { shuffledChoices } from '../chance';
import { h } from '../dom';
import type { Choice, KindOf } from '../types';
import { idOf, pick, radios, type Ask, type Widget } from './widget';

/** The text fields of open options, each shown while its option is chosen. */
function whiches(ask: Ask, choices: readonly Choice[]): { of: Map<string, HTMLElement>; refresh(): void } {
  const { question, session } = ask;
  const fields = choices
    .filter((c) => c.open)
    .map((choice) => {
      const key = `${question.uid}.${choice.uid}`;
      const id = idOf(ask, key);
      const input = h('input', {
        id,
        class: 'kf-input',
        type: 'text',
        autocomplete: 'off',
        'data-key': key,
        'aria-describedby': ask.describedBy,
        oninput: () => session.set(key, input.value),
      });
      const label = h(
        'label',
        { for: id, class: 'kf-small' },
        session.say('which', { option: session.text(choice.text) }),
      );
      const node = h('div', { class: 'kf-which' }, label, input);
      const refresh = () => {
        const datum = session.answers[question.uid];
        node.hidden = !(Array.isArray(datum) ? datum.includes(choice.uid) : datum === choice.uid);
        if (document.activeElement !== input) input.value = String(session.answers[key] ?? '');
      };
      return { uid: choice.uid, node, refresh };
    });
  return { of: new Map(fields.map((f) => [f.uid, f.node])), refresh: () => fields.forEach((f) => f.refresh()) };
}

/** Options with their text fields right under them. */
function list(choices: readonly Choice[], nodes: readonly Node[], open: ReturnType<typeof whiches>): HTMLElement {
  return h('div', { class: 'kf-list' }, ...choices.flatMap((c, at) => [nodes[at], open.of.get(c.uid)]));
}

export function single(ask: Ask<KindOf<'single'>>): Widget {
  const { question, session } = ask;
  const { kind, uid } = question;
  const choices = kind.shuffle ? shuffledChoices(kind.choices, session.id, uid) : kind.choices;
  const points = radios(
    ask,
    uid,
    choices.map((c) => c.uid),
    (_, at) => ({ face: [session.text(choices[at]?.text)] }),
  );
  const open = whiches(ask, choices);
  const refresh = () => [points, open].forEach((part) => part.refresh());
  refresh();
  return { body: list(choices, points.nodes, open), oneOf: true, refresh };
}

export function yesNo(ask: Ask<KindOf<'yes_no'>>): Widget {
  const { question, session } = ask;
  const points = radios(ask, question.uid, ['yes', 'no'], (value) => ({ face: [session.say(value)] }));
  return { body: h('div', { class: 'kf-pair' }, ...points.nodes), oneOf: true, refresh: points.refresh };
}

export function multiple(ask: Ask<KindOf<'multiple'>>): Widget {
  const { question, session } = ask;
  const { kind, uid } = question;
  const choices = kind.shuffle ? shuffledChoices(kind.choices, session.id, uid) : kind.choices;
  const chosen = () => new Set([session.answers[uid] ?? []].flat() as string[]);
  const changed = (choice: Choice, on: boolean) => {
    const now = chosen();
    if (on) {
      // an option that excludes all others, and the others, take each other's place
      for (const other of kind.choices) if (choice.alone || other.alone) now.delete(other.uid);
      now.add(choice.uid);
    } else now.delete(choice.uid);
    session.set(
      uid,
      kind.choices.map((c) => c.uid).filter((u) => now.has(u)),
    );
  };
  const picks = choices.map((choice) =>
    pick(ask, {
      type: 'checkbox',
      key: uid,
      value: choice.uid,
      checked: () => chosen().has(choice.uid),
      changed: (on) => changed(choice, on),
      face: [session.text(choice.text)],
    }),
  );
  const open = whiches(ask, choices);
  const refresh = () => [...picks, open].forEach((part) => part.refresh());
  refresh();
  return {
    body: list(
      choices,
      picks.map((p) => p.node),
      open,
    ),
    refresh,
  };
}

export function dropdown(ask: Ask<KindOf<'dropdown'>>): Widget {
  const { question, session } = ask;
  const { kind, uid } = question;
  const id = idOf(ask, uid);
  const options = kind.choices.map((c) => h('option', { value: c.uid }, session.text(c.text)));
  const select = h(
    'select',
    {
      id,
      class: 'kf-input',
      'data-key': uid,
      'aria-describedby': ask.describedBy,
      'aria-required': question.required ? 'true' : null,
      onchange: () => session.set(uid, select.value),
    },
    h('option', { value: '' }, session.say('choose')),
    ...options,
  );
  const open = whiches(ask, kind.choices);
  const refresh = () => {
    select.value = String(session.answers[uid] ?? '');
    open.refresh();
  };
  refresh();
  const mark = (found: readonly unknown[]) => select.setAttribute('aria-invalid', String(found.length > 0));
  return { body: h('div', {}, select, ...open.of.values()), control: id, refresh, mark };
}
