/** What somebody who observes has typed last: it stays while they look at results. */

export const typed = $state({ observer: '', sender: '', person: '' });

/** Names of a list of items by their uid. */
export const named = (items: readonly { uid: string; name: string }[]) => {
  const names = new Map(items.map(({ uid, name }) => [uid, name]));
  return (uid: string | null): string => (uid === null ? '–' : (names.get(uid) ?? uid));
};
