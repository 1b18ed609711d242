/** The one-file page: reads what was written into it, shows the questionnaire, keeps it, and hands the answer back. */
import { h } from './dom';
import { keeper } from './keep';
import { mount, type Mounted } from './render';
import type { Context, Holds, Lang, Sheet, Words } from './types';
import { ways } from './ways';

/** What the firm knows about whom it asked; see `html.rs`. */
interface Invitation {
  lang?: Lang | null;
  token?: number | null;
  arm?: number | null;
  customer?: Context;
}

const block = <T>(id: string): T => JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;

/** A cell as `html.rs` writes it: its key, and what it holds or the place of an earlier cell that holds the same. */
export type ClosedCell = [key: string, holds: Holds | number];

/** The sheet and the words as they were before `html.rs` wrote each thing down once. */
function opened(): { sheet: Sheet; words: Words } {
  const sheet = block<Sheet>('keheng-sheet');
  for (const question of sheet.pages.flatMap((page) => page.questions)) {
    const cells = question.cells as unknown as ClosedCell[];
    const held = (holds: Holds | number) => (typeof holds === 'number' ? cells[holds]?.[1] : holds) as Holds;
    question.cells = cells.map(([key, holds]) => ({ key, holds: held(holds) }));
  }
  const texts = Object.entries(block<Record<string, string[]>>('keheng-words'));
  const of = (at: number) => Object.fromEntries(texts.map(([key, text]) => [key, text[at] ?? '']));
  return { sheet, words: Object.fromEntries(sheet.languages.map((lang, at) => [lang, of(at)])) };
}

/** Begins, or begins anew. */
export function start(host: HTMLElement): Mounted {
  const { sheet, words } = opened();
  const invitation = block<Invitation | null>('keheng-invitation') ?? {};
  const keep = keeper(sheet, invitation.token);
  const kept = keep.read();
  let isKept = keep.works();

  const again = () => {
    mounted.end();
    keep.forget();
    start(host);
    host.scrollIntoView?.({ block: 'start' });
  };
  const mounted = mount(host, {
    sheet,
    words,
    kept,
    lang: invitation.lang ?? undefined,
    arm: invitation.arm,
    token: invitation.token,
    context: invitation.customer,
    onchange(now) {
      isKept = keep.write(now);
      document.documentElement.lang = now.lang;
      const note = host.querySelector('.kf-kept');
      if (note) note.textContent = keeping();
    },
    top(session) {
      if (session.done) return null;
      const anew = kept
        ? h('button', { type: 'button', class: 'kf-link', onclick: again }, session.say('start-anew'))
        : null;
      return h(
        'div',
        { class: 'kf-keeping' },
        h('span', { class: 'kf-kept' }, keeping(session.say, kept !== undefined)),
        anew,
      );
    },
    end: (coded, session) => ways(coded, session, () => mounted.go(session.pages()[0]?.uid ?? ''), again),
  });

  function keeping(say = mounted.session.say, returned = false): string {
    if (returned) return say('kept-again');
    return say(isKept ? 'kept' : 'not-kept');
  }
  return mounted;
}
