/**
 * The renderer of questionnaires: the designer's preview and the page on a customer's phone are this one. It needs
 * `form.css` and, from whoever uses it, words; it knows no storage and sends nothing.
 */
import { h } from './dom';
import { shownQuestion, type Shown } from './question';
import { Session, type Begin, type Kept } from './session';
import type { Coded, Lang, Page } from './types';

export interface Options extends Begin {
  /** after every change: to keep, to count along */
  onchange?: (kept: Kept) => void;
  /** what is shown under the thanks when all is answered; called again in another language */
  end?: (coded: Coded, session: Session) => Node;
  /** stands above the pages: a note about keeping, for example; called again in another language */
  top?: (session: Session) => Node | null;
}

export interface Mounted {
  session: Session;
  /** shows another page of the form, if it is shown at all */
  go(page: string): void;
  speak(lang: Lang): void;
  /** takes everything down */
  end(): void;
}

/** Languages are called by their own names, in every language. */
const OWN_NAMES: Record<Lang, string> = { 'zh-CN': '\u4e2d\u6587', en: 'English' };
let mounted = 0;

/** Shows a questionnaire in an element. */
export function mount(host: HTMLElement, options: Options): Mounted {
  const session = new Session(options);
  const prefix = `kf${(mounted += 1)}`;
  let questions: Shown[] = [];
  let progress: () => void = () => {};
  let width = 0;
  const root = h('div', { class: 'kf' });
  const status = h('p', { class: 'kf-heard', role: 'status' });
  const announce = (text: string) => {
    status.textContent = text;
  };
  host.replaceChildren(root);

  /** Room for the widgets in steps, so that dragging a window's edge does not draw at every pixel. */
  const room = () => Math.floor(Math.min(root.clientWidth || 320, 880) / 20) * 20 - 36;

  function head(page: Page | undefined): Node[] {
    const { say, sheet } = session;
    const heading = h('h1', { class: 'kf-title', tabindex: -1, id: `${prefix}-title` }, session.pieces(sheet.title));
    const language = (lang: Lang) =>
      h(
        'button',
        {
          type: 'button',
          id: `${prefix}-${lang}`,
          lang,
          'aria-pressed': String(lang === session.lang),
          onclick: () => speak(lang),
        },
        OWN_NAMES[lang],
      );
    const languages =
      sheet.languages.length > 1
        ? h(
            'div',
            { class: 'kf-languages', role: 'group', 'aria-label': say('language') },
            ...sheet.languages.map(language),
          )
        : null;
    const parts: (Node | null | undefined)[] = [
      h('header', { class: 'kf-head' }, heading, languages),
      options.top?.(session),
    ];
    if (page) {
      const bar = h('progress', { 'aria-label': say('progress-label') });
      const words = h('span', {});
      progress = () => {
        const pages = session.pages();
        const at = pages.findIndex((p) => p.uid === page.uid);
        bar.max = pages.length;
        bar.value = at;
        words.textContent = say('progress', { n: at + 1, total: pages.length });
      };
      progress();
      parts.push(h('div', { class: 'kf-progress' }, bar, words));
    }
    return parts.filter((part) => part != null);
  }

  function pageBody(page: Page): HTMLElement {
    const { say } = session;
    const isFirst = session.pages()[0]?.uid === page.uid;
    const intro = isFirst ? session.pieces(session.sheet.intro) : '';
    const title = session.pieces(page.title);
    const ordered = session.questions(page);
    // in an order of one's own the numbers still go up
    const numbers = page.shuffle
      ? ordered
          .map((q) => q.number)
          .filter((n) => n != null)
          .sort((a, b) => a - b)
      : [];
    questions = ordered.map((question) => {
      const number = page.shuffle && question.number != null ? numbers.shift() : question.number;
      return shownQuestion(session, question, number, { prefix, width, announce });
    });
    const back = isFirst
      ? null
      : h('button', { type: 'button', class: 'kf-button', id: `${prefix}-back`, onclick: goBack }, say('back'));
    const next = h('button', { type: 'submit', class: 'kf-button kf-main', id: `${prefix}-next` });
    const label = progress;
    progress = () => {
      label();
      next.textContent = say(nextPage() ? 'next' : 'finish');
    };
    progress();
    return h(
      'form',
      { novalidate: true, autocomplete: 'off', onsubmit: (event) => (event.preventDefault(), goOn()) },
      intro ? h('p', { class: 'kf-intro' }, intro) : null,
      title ? h('h2', { class: 'kf-page-title', tabindex: -1, id: `${prefix}-page` }, title) : null,
      ...questions.map((q) => q.node),
      h('div', { class: 'kf-buttons' }, back, next),
    );
  }

  /** Draws everything; the focus stays where it is, if that is still there. */
  function draw(): void {
    const focused =
      document.activeElement instanceof HTMLElement && root.contains(document.activeElement)
        ? document.activeElement.id
        : '';
    width = room();
    root.lang = session.lang;
    const page = session.done ? undefined : session.sheet.pages.find((p) => p.uid === session.page);
    questions = [];
    progress = () => {};
    const parts = head(page);
    if (page) parts.push(pageBody(page));
    else {
      const thanks = session.pieces(session.sheet.thanks) || session.say('thanks');
      parts.push(h('h2', { class: 'kf-page-title', tabindex: -1, id: `${prefix}-page` }, thanks));
      const end = options.end?.(session.coded(), session);
      if (end) parts.push(end);
    }
    root.replaceChildren(...parts, status);
    if (focused) document.getElementById(focused)?.focus();
  }

  function changed(): void {
    questions.forEach((q) => q.refresh());
    progress();
    options.onchange?.(session.kept());
  }

  const places = () => session.sheet.pages.map((p) => p.uid);
  const nextPage = () => session.pages().find((p) => places().indexOf(p.uid) > places().indexOf(session.page));

  function turn(): void {
    draw();
    options.onchange?.(session.kept());
    announce('');
    root.scrollIntoView?.({ block: 'start' });
    const heading = document.getElementById(`${prefix}-page`) ?? document.getElementById(`${prefix}-title`);
    heading?.focus({ preventScroll: true });
  }

  function go(page: string): void {
    if (!session.shown.pages.has(page)) return;
    session.page = page;
    session.done = false;
    turn();
  }

  function goBack(): void {
    const before = session.pages().filter((p) => places().indexOf(p.uid) < places().indexOf(session.page));
    const last = before[before.length - 1];
    if (last) go(last.uid);
  }

  /** The first problem of some questions: they say it and the focus goes there. */
  function stopped(pages: readonly Page[]): boolean {
    for (const page of pages) {
      const wrong = session.questions(page).filter((q) => session.problems(q).length > 0);
      const first = wrong[0];
      if (!first) continue;
      wrong.forEach((q) => session.flagged.add(q.uid));
      if (page.uid !== session.page) go(page.uid);
      questions.forEach((q) => q.refresh());
      announce(session.say('problems', { n: wrong.length }));
      const shown = questions.find((q) => q.question.uid === first.uid);
      shown?.node.scrollIntoView?.({ block: 'start' });
      shown?.focus(session.problems(first)[0]?.key);
      return true;
    }
    return false;
  }

  function goOn(): void {
    if (stopped(session.pages().filter((p) => p.uid === session.page))) return;
    const next = nextPage();
    if (next) return go(next.uid);
    // an answer changed later may have opened a question on a page that was left long ago
    if (stopped(session.pages())) return;
    session.coded();
    session.done = true;
    turn();
  }

  function speak(lang: Lang): void {
    session.speak(lang);
    draw();
  }

  session.changed = changed;
  draw();
  const observer =
    typeof ResizeObserver === 'function'
      ? // A frame later: drawing makes the page taller, which an observer may not do to what it observes.
        new ResizeObserver(() => room() !== width && requestAnimationFrame(() => root.isConnected && draw()))
      : undefined;
  observer?.observe(root);
  return { session, go, speak, end: () => (observer?.disconnect(), root.remove()) };
}
