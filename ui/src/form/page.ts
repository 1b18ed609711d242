/** The one-file page: reads what was written into it, shows the questionnaire, keeps it, and hands the answer back. */
import { h } from './dom';
import { keeper } from './keep';
import { mount, type Mounted } from './render';
import type { Context, Lang, Sheet, Words } from './types';
import { ways } from './ways';

/** What the firm knows about whom it asked; see `html.rs`. */
interface Invitation {
  lang?: Lang | null;
  token?: number | null;
  arm?: number | null;
  customer?: Context;
}

const block = <T>(id: string): T => JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;

/** The sheet as it was before `html.rs` put, for what cells of one question hold alike, the place of the first of them. */
function same(sheet: Sheet): Sheet {
  for (const { questions } of sheet.pages)
    for (const { cells } of questions)
      for (const cell of cells as { holds: unknown }[])
        if (typeof cell.holds === 'number') cell.holds = cells[cell.holds]?.holds;
  return sheet;
}

/** Begins, or begins anew. */
export function start(host: HTMLElement): Mounted {
  const sheet = same(block<Sheet>('keheng-sheet'));
  const words = block<Words>('keheng-words');
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
