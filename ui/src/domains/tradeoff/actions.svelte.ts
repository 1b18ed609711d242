/** What can be done with the trade-off. */
import HandCoins from '@lucide/svelte/icons/hand-coins';
import MessageCircleQuestion from '@lucide/svelte/icons/message-circle-question';
import type { Action } from '../../kit';
import { w } from '../../platform';
import { desk, place } from '../desk';

/** The dialogs listen to this. */
export const asks = $state({ rates: false, interview: false });

const dialog = (which: keyof typeof asks, title: () => string, icon: Action['icon'], shortcut?: string): Action => ({
  id: `tradeoff.${which}`,
  title,
  icon,
  ...(shortcut ? { shortcut } : {}),
  group: () => w.sectionTradeoff(),
  keywords: () => w.tradeoffKeywords(),
  when: () => desk.file !== null,
  run() {
    if (place.section !== 'tradeoff') place.go({ section: 'tradeoff' });
    asks[which] = true;
  },
});

export const assume = dialog('rates', () => w.tradeoffRates(), HandCoins, 'Mod+Shift+A');
export const interview = dialog('interview', () => w.tradeoffInterview(), MessageCircleQuestion);

export const tradeoffActions: Action[] = [assume, interview];
